/** What the window can be told to do, each with its shortcut and the reason it is off. */
@NullMarked
package dev.lakewarden.viewmodels.commands;

import org.jspecify.annotations.NullMarked;
