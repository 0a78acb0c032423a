/** What the rules found, and what people said about it. */
@NullMarked
package dev.lakewarden.governance.findings;

import org.jspecify.annotations.NullMarked;
