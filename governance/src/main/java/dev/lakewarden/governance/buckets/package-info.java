/** Buckets of any object store as the last scan saw them. */
@NullMarked
package dev.lakewarden.governance.buckets;

import org.jspecify.annotations.NullMarked;
