/** What was done, by whom and when, in a chain that shows every edit. */
@NullMarked
package dev.lakewarden.governance.audit;

import org.jspecify.annotations.NullMarked;
