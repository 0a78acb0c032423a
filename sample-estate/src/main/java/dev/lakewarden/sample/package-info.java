/** A whole estate on this machine, for a first look and for every integration test. */
@NullMarked
package dev.lakewarden.sample;

import org.jspecify.annotations.NullMarked;
