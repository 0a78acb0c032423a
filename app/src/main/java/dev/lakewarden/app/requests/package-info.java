/** What a command asks of a window that is already open. */
@NullMarked
package dev.lakewarden.app.requests;

import org.jspecify.annotations.NullMarked;
