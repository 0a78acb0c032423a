/** Topics of any cluster of streams as the last scan saw them. */
@NullMarked
package dev.lakewarden.governance.streams;

import org.jspecify.annotations.NullMarked;
