/** The Settings page. */
@NullMarked
package dev.lakewarden.views.settings;

import org.jspecify.annotations.NullMarked;
