/**
 * Every command and every page, on read-only connections to real systems that write down what they
 * are asked.
 */
@NullMarked
package dev.lakewarden.app.sweep;

import org.jspecify.annotations.NullMarked;
