package dev.lakewarden.viewmodels.settings;

import dev.lakewarden.viewmodels.background.Background;
import dev.lakewarden.viewmodels.figures.Figures;
import dev.lakewarden.viewmodels.look.LookViewModel;
import dev.lakewarden.viewmodels.times.TimeWords;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.Optional;
import java.util.function.Supplier;

/** The Settings page: the look, which applies at once, and what is known of the workspace file. */
public final class SettingsViewModel {
    private final LookViewModel look;
    private final Supplier<WorkspaceFacts> reader;
    private final Background background;
    private final ReadOnlyObjectWrapper<Optional<Words>> workspace =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The facts as the page writes them. */
    public record Words(String location, String size, String backups) {}

    /** {@code reader} looks at files and may block. */
    public SettingsViewModel(
            LookViewModel look, Supplier<WorkspaceFacts> reader, Background background) {
        this.look = look;
        this.reader = reader;
        this.background = background;
    }

    public LookViewModel look() {
        return look;
    }

    /** Empty until the files were looked at. */
    public ReadOnlyObjectProperty<Optional<Words>> workspace() {
        return workspace.getReadOnlyProperty();
    }

    public void load() {
        background.run(
                "Looking at the workspace file",
                reader,
                facts -> workspace.set(Optional.of(words(facts))),
                failure ->
                        workspace.set(
                                Optional.of(
                                        new Words(
                                                failure.subject(), "Unknown", failure.because()))));
    }

    private Words words(WorkspaceFacts facts) {
        TimeWords times = look.times().getValue();
        String backups =
                facts.backup()
                        .map(
                                at ->
                                        Figures.count(facts.backups(), "backup", "backups")
                                                + ", the newest of "
                                                + times.whole(at))
                        .orElse("No backup yet; one is made every day the window is open");
        return new Words(facts.location(), Figures.bytes(facts.bytes()), backups);
    }
}
