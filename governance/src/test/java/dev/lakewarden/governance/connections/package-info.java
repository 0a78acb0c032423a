/** What every connection provider promises, for the tests of every connector. */
@NullMarked
package dev.lakewarden.governance.connections;

import org.jspecify.annotations.NullMarked;
