/**
 * Connections: what can be connected, with which settings, and what may be changed through them.
 */
@NullMarked
package dev.lakewarden.governance.connections;

import org.jspecify.annotations.NullMarked;
