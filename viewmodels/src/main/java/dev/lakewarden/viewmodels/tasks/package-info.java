/** The task drawer and the notifications, with their history. */
@NullMarked
package dev.lakewarden.viewmodels.tasks;

import org.jspecify.annotations.NullMarked;
