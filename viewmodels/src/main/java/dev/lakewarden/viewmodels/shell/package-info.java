/** What the window around the pages shows: areas, tabs, commands, status bar. */
@NullMarked
package dev.lakewarden.viewmodels.shell;

import org.jspecify.annotations.NullMarked;
