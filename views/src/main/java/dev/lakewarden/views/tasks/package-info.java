/** The task drawer, the bell and what it tells. */
@NullMarked
package dev.lakewarden.views.tasks;

import org.jspecify.annotations.NullMarked;
