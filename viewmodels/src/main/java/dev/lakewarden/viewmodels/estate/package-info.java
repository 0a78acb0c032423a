/** The estate as a tree: sites, environments, connections, namespaces, tables, and how they are. */
@NullMarked
package dev.lakewarden.viewmodels.estate;

import org.jspecify.annotations.NullMarked;
