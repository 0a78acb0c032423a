/**
 * The page of all tables: rows of every connection, their age, and what is known of the chosen one.
 */
@NullMarked
package dev.lakewarden.viewmodels.tables;

import org.jspecify.annotations.NullMarked;
