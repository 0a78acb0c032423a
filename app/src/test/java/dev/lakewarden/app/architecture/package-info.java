/** The rules of the house, each with code that breaks it. */
@NullMarked
package dev.lakewarden.app.architecture;

import org.jspecify.annotations.NullMarked;
