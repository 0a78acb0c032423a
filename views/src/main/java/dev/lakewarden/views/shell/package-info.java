/**
 * The window around the pages: bars, rail, tabs, inspector, layers, and what a page offers them.
 */
@NullMarked
package dev.lakewarden.views.shell;

import org.jspecify.annotations.NullMarked;
