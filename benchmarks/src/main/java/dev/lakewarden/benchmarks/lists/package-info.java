/** How long the FX thread is held up by 100,000 tables, and how much memory they take. */
@NullMarked
package dev.lakewarden.benchmarks.lists;

import org.jspecify.annotations.NullMarked;
