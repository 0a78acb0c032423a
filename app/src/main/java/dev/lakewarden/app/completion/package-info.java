/** Completion scripts for shells, made from the commands themselves. */
@NullMarked
package dev.lakewarden.app.completion;

import org.jspecify.annotations.NullMarked;
