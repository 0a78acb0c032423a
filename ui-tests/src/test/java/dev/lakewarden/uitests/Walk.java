package dev.lakewarden.uitests;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Cell;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.TreeView;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Looks at everything that is shown and says what a tester or a screen reader would miss. */
final class Walk {
    private static final String TOOLTIP = "javafx.scene.control.Tooltip";

    private final List<String> complaints = new ArrayList<>();
    private final Map<String, Node> ids = new HashMap<>();
    private final Set<Node> labelled = new HashSet<>();

    private Walk() {}

    /** What is wrong below that node; called on the FX thread. */
    static List<String> complaints(Parent root) {
        Walk walk = new Walk();
        walk.readLabels(root);
        walk.visit(root, false);
        return walk.complaints;
    }

    private void readLabels(Node node) {
        if (node instanceof Label label && label.getLabelFor() != null) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(this::readLabels);
        }
    }

    /**
     * @param inside whether the node belongs to a control, which made it itself
     */
    private void visit(Node node, boolean inside) {
        if (!node.isVisible()) {
            return;
        }
        if (!inside) {
            checkId(node);
            checkLabel(node);
        }
        checkText(node);
        boolean content =
                node instanceof ScrollPane
                        || node instanceof SplitPane
                        || node instanceof TitledPane;
        boolean within = inside || (node instanceof Control && !content);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable()
                    .forEach(child -> visit(child, within || isPartOf(child, content)));
        }
    }

    /** Bars and buttons that a scroll or split pane made itself. */
    private static boolean isPartOf(Node child, boolean content) {
        return content && child instanceof Control && child.getId() == null;
    }

    private void checkId(Node node) {
        if (isOperated(node) && node.getId() == null) {
            complaints.add("no id: " + name(node));
        }
        if (node.getId() != null) {
            Node other = ids.put(node.getId(), node);
            if (other != null) {
                complaints.add("id twice: " + name(node));
            }
        }
    }

    private void checkLabel(Node node) {
        boolean silent =
                isBlank(node.getAccessibleText())
                        && !labelled.contains(node)
                        && !(node instanceof Labeled labeled && !isBlank(labeled.getText()));
        if (isOperated(node) && silent) {
            complaints.add("no label: " + name(node));
        }
    }

    private void checkText(Node node) {
        if (node instanceof Labeled labeled
                && labeled.isTextTruncated()
                && !(node instanceof Cell<?> cell && cell.isEmpty())
                && !isExplained(labeled)) {
            complaints.add("cut off: " + name(node) + " \"" + labeled.getText() + "\"");
        }
    }

    private static boolean isExplained(Labeled labeled) {
        for (Node at = labeled; at != null; at = at.getParent()) {
            boolean tip =
                    at.getProperties().containsKey(TOOLTIP)
                            || (at instanceof Control control && control.getTooltip() != null);
            if (tip) {
                return true;
            }
            if (at instanceof Cell<?>) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOperated(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node instanceof ListView<?>
                || node instanceof TableView<?>
                || node instanceof TreeView<?>
                || node instanceof Slider;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static String name(Node node) {
        StringBuilder path =
                new StringBuilder(node.getClass().getSimpleName() + "#" + node.getId());
        int steps = 0;
        for (Node at = node.getParent(); at != null && steps < 3; at = at.getParent()) {
            if (at.getId() != null) {
                path.append(" in #").append(at.getId());
                steps++;
            }
        }
        return path.toString();
    }
}
