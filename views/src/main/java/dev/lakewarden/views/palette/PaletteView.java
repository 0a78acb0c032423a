package dev.lakewarden.views.palette;

import dev.lakewarden.viewmodels.palette.Found;
import dev.lakewarden.viewmodels.palette.NothingFound;
import dev.lakewarden.viewmodels.palette.PaletteScope;
import dev.lakewarden.viewmodels.palette.PaletteViewModel;
import dev.lakewarden.views.badges.Glyph;
import dev.lakewarden.views.badges.KeyCaps;
import dev.lakewarden.views.layers.Layers;
import dev.lakewarden.views.states.StatePane;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The palette: a line to type in, marks to narrow, and what was found. */
public final class PaletteView extends VBox {
    private final PaletteViewModel viewModel;
    private final Layers layers;
    private final TextField query = new TextField();
    private final Label summary = new Label();
    private final Label age = new Label();
    private final ListView<PaletteRow> rows = new ListView<>();
    private final StatePane nothing = new StatePane("palette");
    private final Map<PaletteScope, Button> scopes = new EnumMap<>(PaletteScope.class);

    public PaletteView(PaletteViewModel viewModel, Layers layers) {
        this.viewModel = viewModel;
        this.layers = layers;
        setId("palette");
        getStyleClass().add("palette");
        setAccessibleRole(AccessibleRole.DIALOG);
        setAccessibleText("Command palette");
        rows.setId("palette-rows");
        rows.setAccessibleText("Results");
        rows.setFocusTraversable(false);
        rows.setCellFactory(_ -> new PaletteCell(this::choose));
        StackPane middle = new StackPane(rows, nothing);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().addAll(head(), marks(), middle, foot());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        viewModel.answer().subscribe(this::show);
        sceneProperty()
                .flatMap(Scene::heightProperty)
                .flatMap(scene -> heightProperty().map(own -> raised(scene, own)))
                .orElse(0.0)
                .subscribe(this::setTranslateY);
    }

    /** A little above the middle, as far as there is room. */
    private static double raised(Number scene, Number own) {
        double room = (scene.doubleValue() - own.doubleValue()) / 2 - 12;
        return -Math.clamp(room, 0, 69);
    }

    /** Opens it above the window, narrowed to that scope. */
    public void open(PaletteScope scope) {
        viewModel.start(scope);
        if (getScene() == null) {
            layers.show(this, query, () -> {});
        }
        // A field that gets its skin while it has the focus selects all of its text.
        query.applyCss();
        query.requestFocus();
        query.end();
    }

    private HBox head() {
        query.setId("palette-query");
        query.setPromptText("Go to table, topic, bucket or command");
        query.setAccessibleText("Type to find a table or a command");
        query.getStyleClass().setAll("text-input", "text-field", "palette-query");
        query.textProperty().bindBidirectional(viewModel.queryProperty());
        HBox.setHgrow(query, Priority.ALWAYS);
        summary.setId("palette-summary");
        summary.getStyleClass().addAll("muted", "small");
        summary.setMinWidth(USE_PREF_SIZE);
        HBox head =
                new HBox(
                        Glyph.of(Feather.SEARCH, Glyph.Size.PAGE),
                        query,
                        summary,
                        new KeyCaps("Esc"));
        head.getStyleClass().add("palette-head");
        return head;
    }

    private HBox marks() {
        HBox marks = new HBox();
        marks.getStyleClass().add("palette-marks");
        for (PaletteScope scope : PaletteScope.values()) {
            Button button = new Button(scope.title());
            button.setId("palette-scope-" + scope.title().toLowerCase(java.util.Locale.ROOT));
            button.getStyleClass().setAll("filter-chip");
            button.setFocusTraversable(false);
            if (!scope.mark().isEmpty()) {
                Label mark = new Label(scope.mark());
                mark.getStyleClass().add("muted");
                button.setGraphic(mark);
                button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
            }
            button.setOnAction(
                    _ -> {
                        viewModel.narrow(scope);
                        query.requestFocus();
                        query.end();
                    });
            scopes.put(scope, button);
            marks.getChildren().add(button);
        }
        Label hint = new Label("Type a mark to narrow");
        hint.getStyleClass().addAll("muted", "small");
        marks.getChildren().addAll(spring(), hint);
        return marks;
    }

    private HBox foot() {
        age.setId("palette-age");
        age.getStyleClass().addAll("muted", "small");
        HBox moreKeys = keys("Tab", "More actions");
        moreKeys.visibleProperty()
                .bind(
                        rows.getSelectionModel()
                                .selectedItemProperty()
                                .map(PaletteRow::hasMore)
                                .orElse(false));
        moreKeys.managedProperty().bind(moreKeys.visibleProperty());
        HBox foot =
                new HBox(
                        keys("↑+↓", "Move"),
                        enterKey(),
                        moreKeys,
                        keys("Esc", "Close"),
                        spring(),
                        age);
        foot.getStyleClass().add("palette-foot");
        return foot;
    }

    private HBox enterKey() {
        Label label = new Label();
        label.setId("palette-enter");
        label.textProperty()
                .bind(
                        rows.getSelectionModel()
                                .selectedItemProperty()
                                .map(PaletteRow::onEnter)
                                .orElse(Found.Kind.ACTION.onEnter()));
        return keys("Enter", label);
    }

    private static HBox keys(String keys, String words) {
        return keys(keys, new Label(words));
    }

    private static HBox keys(String keys, Label label) {
        label.getStyleClass().addAll("muted", "small");
        HBox pair = new HBox(new KeyCaps(keys), label);
        pair.getStyleClass().add("palette-keys");
        return pair;
    }

    private static Node spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(8);
            case PAGE_UP -> move(-8);
            case ENTER -> {
                if (rows.getItems().isEmpty() && !query.isFocused()) {
                    return;
                }
                viewModel.whenAnswered(this::choose);
            }
            case TAB -> {
                if (rows.getItems().isEmpty()) {
                    return;
                }
                more();
            }
            case ESCAPE -> {
                if (!viewModel.back()) {
                    return;
                }
            }
            case BACK_SPACE -> {
                if (!query.getText().isEmpty() || !viewModel.back()) {
                    return;
                }
                query.end();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        List<PaletteRow> all = rows.getItems();
        int at = rows.getSelectionModel().getSelectedIndex() + by;
        int step = by > 0 ? 1 : -1;
        at = Math.clamp(at, 0, Math.max(0, all.size() - 1));
        while (at >= 0 && at < all.size() && all.get(at) instanceof PaletteRow.Heading) {
            at += step;
        }
        if (at >= 0 && at < all.size()) {
            rows.getSelectionModel().select(at);
            rows.scrollTo(Math.max(0, at - 6));
        }
    }

    private void more() {
        if (rows.getSelectionModel().getSelectedItem() instanceof PaletteRow.Result(Found found)) {
            viewModel.more(found);
        }
    }

    private void choose() {
        if (getScene() == null) {
            return;
        }
        if (rows.getSelectionModel().getSelectedItem() instanceof PaletteRow.Result(Found found)) {
            // Closed first: what is chosen may open a layer or move the focus itself.
            layers.close(this);
            found.choice().make();
        } else {
            viewModel.answer().get().nothing().stream()
                    .flatMap(found -> found.steps().stream())
                    .findFirst()
                    .ifPresent(this::take);
        }
    }

    private void show(PaletteViewModel.Answer answer) {
        summary.setText(answer.summary());
        age.setText(answer.age());
        scopes.forEach(
                (scope, button) ->
                        button.pseudoClassStateChanged(
                                javafx.css.PseudoClass.getPseudoClass("current"),
                                scope == answer.scope()));
        rows.getItems().setAll(PaletteRow.grouped(answer.rows()));
        rows.getSelectionModel().clearSelection();
        move(1);
        nothing.setVisible(answer.nothing().isPresent());
        answer.nothing().ifPresent(this::showNothing);
    }

    private void showNothing(NothingFound found) {
        List<Button> steps = new ArrayList<>();
        for (NothingFound.Step step : found.steps()) {
            Button button = new Button(step.title());
            button.setId("palette-step-" + (steps.size() + 1));
            button.setOnAction(_ -> take(step));
            steps.add(button);
        }
        nothing.showEmpty(Feather.SEARCH, found.what(), found.why(), steps);
    }

    private void take(NothingFound.Step step) {
        switch (step) {
            case NothingFound.Step.Look(_, var other) -> {
                query.setText(other);
                query.requestFocus();
                query.end();
            }
            case NothingFound.Step.Run(_, var command) -> {
                layers.close(this);
                viewModel.run(command);
            }
        }
    }
}
