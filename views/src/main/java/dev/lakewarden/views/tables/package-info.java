/** The page of all tables. */
@NullMarked
package dev.lakewarden.views.tables;

import org.jspecify.annotations.NullMarked;
