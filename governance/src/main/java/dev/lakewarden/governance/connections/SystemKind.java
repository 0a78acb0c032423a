package dev.lakewarden.governance.connections;

/** What kind of system a provider reaches; the connection list is grouped by it. */
public enum SystemKind {
    TABLE_CATALOG("Table catalogs"),
    STREAMS("Streams"),
    BUCKETS("Buckets");

    private final String title;

    SystemKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
