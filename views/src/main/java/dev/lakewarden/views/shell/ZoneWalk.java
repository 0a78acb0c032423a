package dev.lakewarden.views.shell;

import dev.lakewarden.views.layers.FocusTrap;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Moves the focus from zone to zone, as F6 and Shift+F6 do. Hidden zones are passed over. */
final class ZoneWalk {
    private final Supplier<List<Node>> zones;

    ZoneWalk(Supplier<List<Node>> zones) {
        this.zones = zones;
    }

    void next() {
        walk(1);
    }

    void previous() {
        walk(-1);
    }

    private void walk(int step) {
        List<Node> all = zones.get().stream().filter(zone -> zone.getScene() != null).toList();
        if (all.isEmpty()) {
            return;
        }
        Scene scene = all.getFirst().getScene();
        int from = indexOf(all, scene.getFocusOwner());
        for (int tried = 1; tried <= all.size(); tried++) {
            Node zone = all.get(Math.floorMod(from + step * tried, all.size()));
            Optional<Node> target =
                    zone instanceof Parent parent ? FocusTrap.first(parent) : Optional.empty();
            if (target.isPresent()) {
                target.get().requestFocus();
                return;
            }
        }
    }

    private static int indexOf(List<Node> zones, @org.jspecify.annotations.Nullable Node focused) {
        for (Node at = focused; at != null; at = at.getParent()) {
            int index = zones.indexOf(at);
            if (index >= 0) {
                return index;
            }
        }
        return -1;
    }
}
