/** The workspace file from outside: where it lies, who has it open, whether it is whole. */
@NullMarked
package dev.lakewarden.store.file;

import org.jspecify.annotations.NullMarked;
