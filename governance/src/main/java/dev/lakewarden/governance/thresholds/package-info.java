/** From which value on something is a finding, and who said so. */
@NullMarked
package dev.lakewarden.governance.thresholds;

import org.jspecify.annotations.NullMarked;
