/** Journeys through the real window, told through page objects. */
@NullMarked
package dev.lakewarden.uitests;

import org.jspecify.annotations.NullMarked;
