/** Long work as people see it: rows with progress that can be stopped. */
@NullMarked
package dev.lakewarden.governance.tasks;

import org.jspecify.annotations.NullMarked;
