/**
 * Shared parts that say how a page's data is: age chip, banner, empty, loading and error states.
 */
@NullMarked
package dev.lakewarden.views.states;

import org.jspecify.annotations.NullMarked;
