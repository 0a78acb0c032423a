package dev.lakewarden.governance.tables;

/** The open table formats Lakewarden reads. */
public enum TableFormat {
    ICEBERG("Iceberg"),
    DELTA("Delta"),
    HUDI("Hudi");

    private final String title;

    TableFormat(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
