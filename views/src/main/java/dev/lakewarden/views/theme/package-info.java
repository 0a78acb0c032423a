/** Colours, fonts and styles shared by every page. */
@NullMarked
package dev.lakewarden.views.theme;

import org.jspecify.annotations.NullMarked;
