/** Numbers over time, finer for what is recent. */
@NullMarked
package dev.lakewarden.governance.metrics;

import org.jspecify.annotations.NullMarked;
