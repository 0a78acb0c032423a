/** The script that starts the program from source. */
@NullMarked
package dev.lakewarden.app.launcher;

import org.jspecify.annotations.NullMarked;
