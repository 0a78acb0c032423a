package dev.lakewarden.viewmodels.estate;

import dev.lakewarden.viewmodels.estate.EstateNode.Kind;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Which lines of a tree are open. A line is named by its path from the top. */
public interface Folding {
    boolean isOpen(String path, Kind kind);

    /** Someone opened it. */
    void opened(String path, Kind kind);

    /** Someone folded it. */
    void folded(String path, Kind kind);

    /** The path of a line below another; without spaces, and one slash a level. */
    static String path(String above, String name) {
        return above + "/" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    /** Open down to the connections, as before anyone chose. */
    static boolean isOpenAtFirst(Kind kind) {
        return switch (kind) {
            case Kind.Estate _, Kind.Site _, Kind.InEnvironment _ -> true;
            case Kind.Connected _, Kind.Namespace _, Kind.Table _, Kind.Topic _, Kind.Bucket _ ->
                    false;
        };
    }

    /** For a tree that lasts as long as its filter: nothing is remembered. */
    static Folding ofFiltered(EstateViewModel.Filtered.Unfold unfold) {
        return new Folding() {
            @Override
            public boolean isOpen(String path, Kind kind) {
                return switch (unfold) {
                    case ALL -> true;
                    case AS_IT_IS -> isOpenAtFirst(kind);
                };
            }

            @Override
            public void opened(String path, Kind kind) {}

            @Override
            public void folded(String path, Kind kind) {}
        };
    }
}
