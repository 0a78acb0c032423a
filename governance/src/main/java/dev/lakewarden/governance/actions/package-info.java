/** The journal of actions, their receipts, and who works on what. */
@NullMarked
package dev.lakewarden.governance.actions;

import org.jspecify.annotations.NullMarked;
