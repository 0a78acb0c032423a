package dev.lakewarden.viewmodels.palette;

import dev.lakewarden.viewmodels.page.PageAddress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One row of the palette, ready to draw.
 *
 * @param command the id of the command it stands for; empty where it is none
 * @param table the table it stands for; Tab asks what else can be done with it
 */
public record Found(
        Kind kind,
        String command,
        List<Piece> title,
        String detail,
        String right,
        RightLook rightLook,
        String spoken,
        Choice choice,
        Optional<PageAddress> table) {
    /** Which group it stands in. */
    public enum Kind {
        ACTION("Actions"),
        TABLE("Tables"),
        TOPIC("Topics"),
        BUCKET("Buckets"),
        MORE("More actions");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** What Enter does with it, in a word or two. */
        public String onEnter() {
            return switch (this) {
                case TOPIC, BUCKET -> "Show in the estate";
                case ACTION, TABLE, MORE -> "Open";
            };
        }

        /** Whether it stands for something in a system. */
        public boolean isAsset() {
            return switch (this) {
                case TABLE, TOPIC, BUCKET -> true;
                case ACTION, MORE -> false;
            };
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
