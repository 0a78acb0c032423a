package dev.lakewarden.viewmodels.estate;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Keeps the lines whose name contains the text, and everything above and below them. */
final class EstateFilter {
    private EstateFilter() {}

    static EstateNode filter(EstateNode root, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<EstateNode> kept =
                root.children().stream()
                        .map(child -> keep(child, wanted))
                        .filter(Objects::nonNull)
                        .toList();
        return new EstateNode(root.face(), kept);
    }

    private static @org.jspecify.annotations.Nullable EstateNode keep(
            EstateNode node, String wanted) {
        if (node.name().toLowerCase(Locale.ROOT).contains(wanted)) {
            return node;
        }
        if (node.children().isEmpty()) {
            return null;
        }
        List<EstateNode> kept =
                node.children().stream()
                        .map(child -> keep(child, wanted))
                        .filter(Objects::nonNull)
                        .toList();
        return kept.isEmpty() ? null : new EstateNode(node.face(), kept);
    }

    /** The names from below the top to that asset; empty if it is not there. */
    static List<String> path(EstateNode node, String asset) {
        for (EstateNode child : node.children()) {
            String own = child.face().asset();
            if (own.equals(asset)) {
                return List.of(child.name());
            }
            // What is below a connection is named after it; above there are no such names.
            if (own.isEmpty() || asset.startsWith(own)) {
                List<String> below = path(child, asset);
                if (!below.isEmpty()) {
                    return Stream.concat(Stream.of(child.name()), below.stream()).toList();
                }
            }
        }
        return List.of();
    }

    /** How many lines there are below. */
    static long size(EstateNode node) {
        long size = node.children().size();
        for (EstateNode child : node.children()) {
            size += size(child);
        }
        return size;
    }
}
