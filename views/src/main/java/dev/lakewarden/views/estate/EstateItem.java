package dev.lakewarden.views.estate;

import dev.lakewarden.viewmodels.estate.EstateNode;
import dev.lakewarden.viewmodels.estate.Folding;

import javafx.collections.ObservableList;
import javafx.scene.control.TreeItem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A line of the drawn tree. Its children are made when they are first looked at, and a new reading
 * changes the lines that differ and leaves the others, so nothing folds or jumps.
 */
final class EstateItem extends TreeItem<EstateNode> {
    /**
     * The tree takes a minute for a line whose 100,000 children are replaced, milliseconds for one
     * that is itself replaced, and less for a few children that come and go.
     */
    private static final int FEW = 64;

    private final Folding folding;
    private final String path;
    private boolean grown;

    private EstateItem(EstateNode node, String above, Folding folding) {
        super(node);
        this.folding = folding;
        if (node.face().kind().isLeaf()) {
            // There are many of them, and none ever opens.
            this.path = "";
            return;
        }
        this.path = Folding.path(above, node.name());
        setExpanded(folding.isOpen(path, node.face().kind()));
        expandedProperty().subscribe((_, open) -> tell(open));
    }

    /** The line that stands for the whole tree. */
    static EstateItem root(EstateNode node, Folding folding) {
        return new EstateItem(node, "", folding);
    }

    private void tell(boolean open) {
        if (open) {
            folding.opened(path, getValue().face().kind());
        } else {
            folding.folded(path, getValue().face().kind());
        }
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

    private List<TreeItem<EstateNode>> items(List<EstateNode> nodes) {
        List<TreeItem<EstateNode>> items = new ArrayList<>(nodes.size());
        nodes.forEach(node -> items.add(child(node)));
        return items;
    }

    private EstateItem child(EstateNode node) {
        return new EstateItem(node, path, folding);
    }

    /** Takes over a new reading of the same line. What did not change is the very same node. */
    @SuppressWarnings("ReferenceEquality") // Comparing whole trees would hold up the window.
    void update(EstateNode now) {
        if (getValue() != now) {
            setValue(now);
            if (grown) {
                merge(now.children());
            } else if (isExpanded()) {
                // Open and empty until now: the tree never looked and has to be told.
                getChildren();
            }
        }
    }

    private void merge(List<EstateNode> nodes) {
        ObservableList<TreeItem<EstateNode>> shown = super.getChildren();
        Set<String> names = HashSet.newHashSet(nodes.size());
        nodes.forEach(node -> names.add(node.name()));
        List<TreeItem<EstateNode>> gone =
                shown.stream().filter(item -> !names.contains(item.getValue().name())).toList();
        shown.removeAll(gone);
        for (int at = 0; at < nodes.size(); at++) {
            EstateNode node = nodes.get(at);
            if (at < shown.size() && shown.get(at).getValue().name().equals(node.name())) {
                updateOrReplace(shown, at, node);
            } else {
                shown.add(at, child(node));
            }
        }
    }

    private void updateOrReplace(List<TreeItem<EstateNode>> shown, int at, EstateNode node) {
        EstateItem item = (EstateItem) shown.get(at);
        if (item.grown && item.differences(node.children()) > FEW) {
            shown.set(at, child(node));
        } else {
            item.update(node);
        }
    }

    private int differences(List<EstateNode> nodes) {
        if (nodes == getValue().children()) {
            return 0;
        }
        Map<String, Integer> before = HashMap.newHashMap(nodes.size());
        getValue().children().forEach(node -> before.merge(node.name(), 1, Integer::sum));
        int added = 0;
        for (EstateNode node : nodes) {
            added += before.remove(node.name()) == null ? 1 : 0;
        }
        return added + before.size();
    }

    /** The line of that path of names, as far as it is still there. */
    Optional<EstateItem> find(List<String> names) {
        if (names.isEmpty()) {
            return Optional.of(this);
        }
        return getChildren().stream()
                .filter(item -> item.getValue().name().equals(names.getFirst()))
                .findFirst()
                .flatMap(item -> ((EstateItem) item).find(names.subList(1, names.size())));
    }

    /** The names from below the top to this line. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (TreeItem<EstateNode> at = this; at.getParent() != null; at = at.getParent()) {
            names.addFirst(at.getValue().name());
        }
        return names;
    }

    /** Folds this line and all below that were opened once. */
    void fold() {
        if (grown) {
            super.getChildren().forEach(child -> ((EstateItem) child).fold());
        }
        setExpanded(false);
    }
}
