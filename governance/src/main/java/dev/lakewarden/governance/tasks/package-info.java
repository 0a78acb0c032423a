/** Long work: progress, cancellation, and a row in the task drawer. */
@NullMarked
package dev.lakewarden.governance.tasks;

import org.jspecify.annotations.NullMarked;
