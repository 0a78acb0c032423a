package dev.lakewarden.views.connections;

import dev.lakewarden.governance.exchange.ConnectionImport;
import dev.lakewarden.governance.exchange.LeftOut;
import dev.lakewarden.viewmodels.connections.ImportEntry;
import dev.lakewarden.viewmodels.connections.ImportViewModel;
import dev.lakewarden.viewmodels.connections.ImportViewModel.State;
import dev.lakewarden.views.badges.Glyph;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The connections of a file with what each asks to be trusted with, and afterwards how it went. */
final class ImportPreviewPane {
    private static final String ID = "connection-import-";

    private ImportPreviewPane() {}

    static List<Node> of(State.Previewing preview) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(
                Parts.words(
                        ID + "words",
                        "What "
                                + preview.file()
                                + " would do. Every new connection is read-only."));
        for (int index = 0; index < preview.entries().size(); index++) {
            nodes.add(card(preview.entries().get(index), index));
        }
        if (!preview.leftOut().isEmpty()) {
            nodes.add(leftOut(preview.leftOut()));
        }
        return nodes;
    }

    private static Node card(ImportEntry entry, int index) {
        String id = ID + "entry-" + index;
        CheckBox choose = new CheckBox(entry.name());
        choose.setId(id);
        choose.setAccessibleText(entry.spoken());
        choose.getStyleClass().add("strong");
        choose.setDisable(!entry.canBeChosen());
        choose.selectedProperty().bindBidirectional(entry.chosenProperty());
        Label origin = new Label(entry.origin());
        origin.getStyleClass().addAll("muted", "small");
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        Label kind = new Label(entry.kind().title(), Glyph.of(icon(entry), Glyph.Size.STATUS));
        kind.getStyleClass().addAll("import-kind", entry.kind().name().toLowerCase(Locale.ROOT));
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox head = new HBox(choose, origin, spring, kind);
        head.getStyleClass().add("field-with-button");
        VBox card = new VBox(head);
        card.setId(id + "-card");
        card.getStyleClass().add("import-card");
        String changed = entry.kind() == ImportEntry.Kind.CHANGE ? "mono" : "changes";
        entry.changes().forEach(line -> card.getChildren().add(line(card, line, changed)));
        entry.trust().forEach(line -> card.getChildren().add(line(card, line, "muted")));
        return card;
    }

    private static Label line(VBox card, String text, String style) {
        int number = card.getChildren().size();
        return Parts.words(card.getId() + "-line-" + number, text, style, "import-line");
    }

    private static Ikon icon(ImportEntry entry) {
        return switch (entry.kind()) {
            case ADD -> Feather.PLUS_CIRCLE;
            case CHANGE -> Feather.EDIT_2;
            case SAME -> Feather.CHECK_CIRCLE;
            case REFUSE -> Feather.X_OCTAGON;
        };
    }

    private static Node leftOut(List<LeftOut> all) {
        VBox card = new VBox(Parts.words(ID + "left-out", "Left out", "strong"));
        card.setId(ID + "left-out-card");
        card.getStyleClass().add("import-card");
        for (LeftOut one : all) {
            Label line = line(card, one.what() + ": " + one.why(), "muted");
            line.setGraphic(Glyph.of(icon(one.kind()), Glyph.Size.STATUS));
            line.getStyleClass().add(one.kind() == LeftOut.Kind.REFUSED ? "refused" : "ignored");
            card.getChildren().add(line);
        }
        return card;
    }

    private static Ikon icon(LeftOut.Kind kind) {
        return switch (kind) {
            case REFUSED -> Feather.SHIELD_OFF;
            case NOT_SUPPORTED -> Feather.SLASH;
            case IGNORED -> Feather.MINUS;
        };
    }

    static List<Node> of(List<ConnectionImport.Result> results) {
        return results.stream().map(ImportPreviewPane::result).toList();
    }

    private static Node result(ConnectionImport.Result result) {
        Label name = new Label(result.name());
        name.getStyleClass().add("medium");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label words = Parts.words(ID + "result-" + result.name(), ImportViewModel.words(result));
        words.getStyleClass().addAll("muted", "import-line");
        HBox row = new HBox(Glyph.of(icon(result.outcome()), Glyph.Size.STATUS), name, words);
        row.getStyleClass().add("import-offer");
        return row;
    }

    private static Ikon icon(ConnectionImport.Outcome outcome) {
        return switch (outcome) {
            case ConnectionImport.Outcome.Added _, ConnectionImport.Outcome.Changed _ ->
                    Feather.CHECK_CIRCLE;
            case ConnectionImport.Outcome.Skipped _ -> Feather.MINUS;
            case ConnectionImport.Outcome.Failed _ -> Feather.X_OCTAGON;
        };
    }
}
