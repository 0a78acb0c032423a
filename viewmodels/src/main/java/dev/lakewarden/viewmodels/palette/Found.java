package dev.lakewarden.viewmodels.palette;

import java.util.ArrayList;
import java.util.List;

/** One row of the palette, ready to draw. */
public record Found(
        Kind kind,
        List<Piece> title,
        String detail,
        String right,
        RightLook rightLook,
        String spoken,
        Choice choice) {
    /** Which group it stands in. */
    public enum Kind {
        ACTION("Actions"),
        TABLE("Tables");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** How the right end is drawn. */
    public enum RightLook {
        NOTHING,
        KEYS,
        OFF,
        OFFLINE
    }

    /** What happens when it is chosen. */
    public interface Choice {
        void make();
    }

    /** A run of letters of the title, matched by the query or not. */
    public record Piece(String text, boolean matched) {}

    static List<Piece> pieces(String title, boolean[] hits) {
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= title.length(); at++) {
            if (at == title.length() || hits[at] != hits[start]) {
                pieces.add(new Piece(title.substring(start, at), hits[start]));
                start = at;
            }
        }
        return pieces;
    }
}
