/** The commands: what a person or a scheduler types, and what comes back. */
@NullMarked
package dev.lakewarden.app.commands;

import org.jspecify.annotations.NullMarked;
