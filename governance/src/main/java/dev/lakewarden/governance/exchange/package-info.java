/**
 * Connections on their way in from files and out into them; every one is looked at before saved.
 */
@NullMarked
package dev.lakewarden.governance.exchange;

import org.jspecify.annotations.NullMarked;
