/** The log file, which holds what no page and no command shows. */
@NullMarked
package dev.lakewarden.app.log;

import org.jspecify.annotations.NullMarked;
