package dev.lakewarden.sample;

/** What one commit of a sample table does. */
enum Operation {
    APPEND,
    /** Writes the partitions of that day anew. */
    REPLACE_PARTITIONS,
    /** Writes the whole table anew. */
    OVERWRITE,
    /** Marks some rows of the youngest files as deleted. */
    DELETE_ROWS,
    /** Drops the oldest files. */
    DROP_OLDEST,
    /** Rewrites small files of one partition into one. */
    COMPACT
}
