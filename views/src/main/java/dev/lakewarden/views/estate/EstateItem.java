package dev.lakewarden.views.estate;

import dev.lakewarden.viewmodels.estate.EstateNode;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of the drawn tree. Its children are made when they are first looked at, and a new reading
 * changes the lines that differ and leaves the others, so nothing folds or jumps.
 */
final class EstateItem extends TreeItem<EstateNode> {
    private boolean grown;

    EstateItem(EstateNode node) {
        super(node);
    }

    @Override
    public boolean isLeaf() {
        return getValue().children().isEmpty();
    }

    @Override
    public ObservableList<TreeItem<EstateNode>> getChildren() {
        if (!grown) {
            grown = true;
            // All at once: one by one is fifteen times slower with ten thousand lines.
            super.getChildren().setAll(items(getValue().children()));
        }
        return super.getChildren();
    }

    private static List<TreeItem<EstateNode>> items(List<EstateNode> nodes) {
        List<TreeItem<EstateNode>> items = new ArrayList<>(nodes.size());
        nodes.forEach(node -> items.add(new EstateItem(node)));
        return items;
    }

    /** Takes over a new reading of the same line. */
    void update(EstateNode now) {
        EstateNode before = getValue();
        if (before.equals(now)) {
            return;
        }
        setValue(now);
        if (grown) {
            merge(now.children());
        }
    }

    private void merge(List<EstateNode> nodes) {
        ObservableList<TreeItem<EstateNode>> shown = super.getChildren();
        if (sameNames(shown, nodes)) {
            for (int at = 0; at < nodes.size(); at++) {
                ((EstateItem) shown.get(at)).update(nodes.get(at));
            }
            return;
        }
        Map<String, EstateItem> byName = new HashMap<>();
        shown.forEach(item -> byName.put(item.getValue().name(), (EstateItem) item));
        List<TreeItem<EstateNode>> merged = new ArrayList<>(nodes.size());
        for (EstateNode node : nodes) {
            EstateItem kept = byName.get(node.name());
            if (kept == null) {
                merged.add(new EstateItem(node));
            } else {
                kept.update(node);
                merged.add(kept);
            }
        }
        shown.setAll(merged);
    }

    private static boolean sameNames(List<TreeItem<EstateNode>> items, List<EstateNode> nodes) {
        if (items.size() != nodes.size()) {
            return false;
        }
        for (int at = 0; at < nodes.size(); at++) {
            if (!items.get(at).getValue().name().equals(nodes.get(at).name())) {
                return false;
            }
        }
        return true;
    }

    /** Opens every line down to the connections, or down to the last. */
    void unfold(boolean toTheLast) {
        switch (getValue().face().kind()) {
            case EstateNode.Kind.Connected _, EstateNode.Kind.Namespace _ -> {
                if (!toTheLast) {
                    return;
                }
            }
            case EstateNode.Kind.Table _ -> {
                return;
            }
            case EstateNode.Kind.Estate _,
                    EstateNode.Kind.Site _,
                    EstateNode.Kind.InEnvironment _ -> {}
        }
        setExpanded(true);
        getChildren().forEach(child -> ((EstateItem) child).unfold(toTheLast));
    }

    void fold() {
        super.getChildren().forEach(child -> ((EstateItem) child).fold());
        setExpanded(false);
    }
}
