/** Failures in words people can act on. */
@NullMarked
package dev.lakewarden.viewmodels.problem;

import org.jspecify.annotations.NullMarked;
