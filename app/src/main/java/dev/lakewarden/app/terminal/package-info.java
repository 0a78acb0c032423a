/**
 * Where a command talks to: the three streams, a person who may type a secret, and the machine's
 * directories.
 */
@NullMarked
package dev.lakewarden.app.terminal;

import org.jspecify.annotations.NullMarked;
