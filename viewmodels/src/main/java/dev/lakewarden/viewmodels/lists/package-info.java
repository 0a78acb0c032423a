/** What every list does: columns as data, sorting, filtering, selection, copying, export. */
@NullMarked
package dev.lakewarden.viewmodels.lists;

import org.jspecify.annotations.NullMarked;
