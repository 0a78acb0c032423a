package dev.lakewarden.viewmodels.palette;

/** What the palette looks through. A mark typed first narrows it. */
public enum PaletteScope {
    EVERYTHING("Everything", ""),
    ACTIONS("Actions", ">"),
    TABLES("Tables", "#"),
    TOPICS("Topics", "~"),
    BUCKETS("Buckets", "/");

    private final String title;
    private final String mark;

    PaletteScope(String title, String mark) {
        this.title = title;
        this.mark = mark;
    }

    public String title() {
        return title;
    }

    /** What is typed in front; empty for everything. */
    public String mark() {
        return mark;
    }

    static PaletteScope of(String query) {
        for (PaletteScope scope : values()) {
            if (!scope.mark.isEmpty() && query.startsWith(scope.mark)) {
                return scope;
            }
        }
        return EVERYTHING;
    }
}
