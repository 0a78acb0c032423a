/** What the tests of every module share: tools that a machine may lack, and what to say then. */
@NullMarked
package dev.lakewarden.governance.testing;

import org.jspecify.annotations.NullMarked;
