package dev.lakewarden.viewmodels.page;

/**
 * Which page a tab shows: the page's name, and the asset it is about where there is one. Written
 * {@code tables} or {@code tables:nessie-eu/sales.orders}; this text is kept across restarts.
 */
public record PageAddress(String page, String asset) {
    public PageAddress {
        if (page.isEmpty() || page.contains(":")) {
            throw new IllegalArgumentException("Not a page name: " + page);
        }
    }

    public static PageAddress of(String page) {
        return new PageAddress(page, "");
    }

    public static PageAddress parse(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new PageAddress(text, "")
                : new PageAddress(text.substring(0, colon), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return asset.isEmpty() ? page : page + ":" + asset;
    }
}
