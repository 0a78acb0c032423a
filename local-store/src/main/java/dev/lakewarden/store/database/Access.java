package dev.lakewarden.store.database;

/** Whether a database is opened to change it. */
public enum Access {
    READ_WRITE,
    READ_ONLY
}
