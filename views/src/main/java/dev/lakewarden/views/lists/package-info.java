/** Lists as they look: the table, its cells, keys, column chooser and states. */
@NullMarked
package dev.lakewarden.views.lists;

import org.jspecify.annotations.NullMarked;
