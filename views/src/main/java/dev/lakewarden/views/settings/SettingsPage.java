package dev.lakewarden.views.settings;

import dev.lakewarden.viewmodels.look.LookViewModel;
import dev.lakewarden.viewmodels.look.ThemeChoice;
import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.viewmodels.page.PageViewModel;
import dev.lakewarden.viewmodels.page.StillPageViewModel;
import dev.lakewarden.viewmodels.settings.SettingsViewModel;
import dev.lakewarden.views.shell.Page;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

import java.util.Optional;

/** Settings of the window and facts about the workspace. Each says when it applies. */
public final class SettingsPage implements Page {
    /** The name of this page in addresses. */
    public static final String NAME = "settings";

    private static final String NOW = "Applies now";

    private final SettingsViewModel viewModel;
    private final ScrollPane node;
    private final Label location = fact("settings-workspace-location");
    private final Label size = fact("settings-workspace-size");
    private final Label backups = fact("settings-workspace-backups");

    public SettingsPage(SettingsViewModel viewModel) {
        this.viewModel = viewModel;
        VBox sections = new VBox(appearance(), times(), keys(), workspace());
        sections.getStyleClass().add("settings-sections");
        node = new ScrollPane(sections);
        node.setId("settings-scroll");
        node.setFitToWidth(true);
        node.getStyleClass().add("page-scroll");
        viewModel.workspace().subscribe(this::showWorkspace);
        viewModel.load();
    }

    private Node appearance() {
        LookViewModel look = viewModel.look();
        ComboBox<ThemeChoice> theme = new ComboBox<>();
        theme.setId("settings-theme");
        theme.setAccessibleText("Theme");
        theme.setMinWidth(Region.USE_PREF_SIZE);
        theme.getItems().setAll(ThemeChoice.values());
        theme.setConverter(new ThemeTitles());
        theme.valueProperty().bindBidirectional(look.themeProperty());
        Slider scale = new Slider(LookViewModel.SMALLEST_SCALE, LookViewModel.LARGEST_SCALE, 100);
        scale.setId("settings-text-scale");
        scale.setAccessibleText("Text size in percent");
        scale.setMajorTickUnit(10);
        scale.setMinorTickCount(0);
        scale.setSnapToTicks(true);
        scale.setBlockIncrement(10);
        scale.setShowTickLabels(true);
        scale.getStyleClass().add("text-scale");
        scale.setValue(look.textScaleProperty().get());
        // Only where the thumb is let go: the window is laid out anew at every step.
        scale.valueChangingProperty().subscribe((_, _) -> take(scale, look));
        scale.valueProperty().subscribe((_, _) -> take(scale, look));
        return section(
                "Appearance",
                new SettingRow("Theme", "Light, dark, or what the system says.", theme, NOW),
                new SettingRow("Text size", "From 90 to 150 percent.", scale, NOW),
                new SettingRow(
                        "Motion",
                        "Drawers, inspector and palette appear without sliding.",
                        check(
                                "settings-reduce-motion",
                                "Reduce motion",
                                look.reduceMotionProperty()),
                        NOW));
    }

    private static void take(Slider scale, LookViewModel look) {
        if (!scale.isValueChanging()) {
            look.textScaleProperty()
                    .set(LookViewModel.clamp((int) Math.round(scale.getValue() / 10) * 10));
        }
    }

    private Node times() {
        return section(
                "Times",
                new SettingRow(
                        "Time zone",
                        "Times are in UTC unless you want those of this machine.",
                        check(
                                "settings-local-times",
                                "Show local times",
                                viewModel.look().localTimesProperty()),
                        NOW));
    }

    private Node keys() {
        return section(
                "Keyboard",
                new SettingRow(
                        "Single letters",
                        "Keys such as / act while no text field has the focus.",
                        check(
                                "settings-letter-keys",
                                "Single letters act",
                                viewModel.look().letterKeysProperty()),
                        NOW));
    }

    private Node workspace() {
        return section(
                "Workspace",
                new SettingRow(
                        "File",
                        "Another one is opened from the workspace menu at the top, or with"
                                + " lakewarden --workspace FILE.",
                        location,
                        ""),
                new SettingRow("Size", "Everything Lakewarden knows, in one file.", size, ""),
                new SettingRow(
                        "Backups",
                        "Copies beside the workspace; the oldest are removed.",
                        backups,
                        ""));
    }

    private void showWorkspace(Optional<SettingsViewModel.Words> words) {
        location.setText(words.map(SettingsViewModel.Words::location).orElse(""));
        size.setText(words.map(SettingsViewModel.Words::size).orElse(""));
        backups.setText(words.map(SettingsViewModel.Words::backups).orElse(""));
    }

    private static Node section(String title, SettingRow... rows) {
        Label heading = new Label(title);
        heading.getStyleClass().add("settings-heading");
        VBox box = new VBox(rows);
        box.getStyleClass().addAll("card-box", "settings-card");
        return new VBox(heading, box);
    }

    private static CheckBox check(String id, String words, BooleanProperty property) {
        CheckBox box = new CheckBox(words);
        box.setId(id);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.selectedProperty().bindBidirectional(property);
        return box;
    }

    private static Label fact(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().add("mono");
        return label;
    }

    /** Shows a theme by its title; nobody types one. */
    private static final class ThemeTitles extends StringConverter<ThemeChoice> {
        @Override
        public String toString(@Nullable ThemeChoice choice) {
            return choice == null ? "" : choice.title();
        }

        @Override
        public ThemeChoice fromString(String title) {
            throw new UnsupportedOperationException(title);
        }
    }

    @Override
    public PageAddress address() {
        return PageAddress.of(NAME);
    }

    @Override
    public ObservableValue<String> title() {
        return new ReadOnlyStringWrapper("Settings");
    }

    @Override
    public Ikon icon() {
        return Feather.SETTINGS;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public PageViewModel state() {
        return new StillPageViewModel();
    }

    @Override
    public String helpTopic() {
        return NAME;
    }

    @Override
    public void close() {}
}
