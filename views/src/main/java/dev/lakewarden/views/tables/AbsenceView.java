package dev.lakewarden.views.tables;

import atlantafx.base.theme.Styles;

import dev.lakewarden.viewmodels.tables.Absence;
import dev.lakewarden.views.states.StatePane;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;

import java.util.List;

/** What stands in the place of tables while there are none. */
final class AbsenceView {
    private final FirstSteps firstSteps;
    private final Runnable refresh;
    private final StatePane pane = new StatePane("tables");

    AbsenceView(FirstSteps firstSteps, Runnable refresh) {
        this.firstSteps = firstSteps;
        this.refresh = refresh;
    }

    Node show(Absence why) {
        return switch (why) {
            case Absence.Nothing _ -> new Region();
            case Absence.Reading(var what) -> {
                pane.showLoading(what, List.of());
                yield pane;
            }
            case Absence.NoConnections(var what, var because) -> {
                pane.showEmpty(Feather.GRID, what, because, welcome());
                yield pane;
            }
            case Absence.NoTables(var what, var because) -> {
                pane.showEmpty(
                        Feather.GRID,
                        what,
                        because,
                        List.of(button("tables-read-again", "Read again", refresh)));
                yield pane;
            }
            case Absence.Failed(var problem) -> {
                pane.showError(problem, List.of(button("tables-try-again", "Try again", refresh)));
                yield pane;
            }
        };
    }

    private List<Button> welcome() {
        Button add = button("tables-add-connection", "Add connection…", firstSteps.addConnection());
        add.getStyleClass().add(Styles.ACCENT);
        return List.of(
                add,
                button("tables-import", "Import…", firstSteps.importConnections()),
                button("tables-open-sample", "Open the sample", firstSteps.openSample()));
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
