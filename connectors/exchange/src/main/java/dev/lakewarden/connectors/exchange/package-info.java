/** Connection files: ours in YAML, and those of other tools. */
@NullMarked
package dev.lakewarden.connectors.exchange;

import org.jspecify.annotations.NullMarked;
