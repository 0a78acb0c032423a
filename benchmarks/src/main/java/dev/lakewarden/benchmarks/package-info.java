/** Benchmarks, each beside the peer it must beat; run on demand. */
@NullMarked
package dev.lakewarden.benchmarks;

import org.jspecify.annotations.NullMarked;
