package dev.lakewarden.governance.scan;

/**
 * How hard a scan may work.
 *
 * @param connections how many are read at once
 * @param tables how many tables of one connection are read at once
 * @param batch how many records are saved together
 */
public record Limits(int connections, int tables, int batch) {
    /** Kind to a catalog that others use, and quick enough for thousands of tables. */
    public static final Limits USUAL = new Limits(16, 8, 500);

    public Limits {
        if (connections < 1 || tables < 1 || batch < 1) {
            throw new IllegalArgumentException(
                    "Not limits: " + connections + ", " + tables + ", " + batch);
        }
    }
}
