package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Setting;
import dev.lakewarden.governance.connections.SettingProblem;
import dev.lakewarden.governance.connections.SettingValue;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A setting that is a secret: where it comes from, and what was typed just now. Never shown. */
public final class SecretField implements FormField {
    private final Setting setting;
    private final SecretSource sourceBefore;
    private final ObjectProperty<SecretSource> source = new SimpleObjectProperty<>();
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty reference = new SimpleStringProperty("");
    private final ObservableValue<SecretPlace> place;
    private final FieldProblem problem = new FieldProblem();

    SecretField(
            Setting setting, Optional<SettingValue> before, ObservableValue<SecretPlace> place) {
        this.setting = setting;
        this.place = place;
        this.sourceBefore = before.map(SecretSource::of).orElse(SecretSource.NOTHING);
        source.set(sourceBefore == SecretSource.NOTHING ? untouched(setting) : sourceBefore);
        before.ifPresent(value -> reference.set(reference(value)));
    }

    private static SecretSource untouched(Setting setting) {
        return setting.isRequired() ? SecretSource.KEPT : SecretSource.NOTHING;
    }

    private static String reference(SettingValue value) {
        return switch (value) {
            case SettingValue.FromEnvironment(var variable) -> variable;
            case SettingValue.FromFile(var path) -> path.toString();
            case SettingValue.Plain _, SettingValue.InVault _ -> "";
        };
    }

    @Override
    public Setting setting() {
        return setting;
    }

    /** A secret that must be given has no source "None". */
    public List<SecretSource> sources() {
        List<SecretSource> all = new ArrayList<>(List.of(SecretSource.values()));
        if (setting.isRequired()) {
            all.remove(SecretSource.NOTHING);
        }
        return all;
    }

    public ObjectProperty<SecretSource> sourceProperty() {
        return source;
    }

    /** What was typed just now; a stored secret never comes back into it. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** The name of an environment variable or the path of a file. */
    public StringProperty referenceProperty() {
        return reference;
    }

    public ObservableValue<SecretPlace> place() {
        return place;
    }

    /** Prompt text of the field where the secret is typed. */
    public ObservableValue<String> typedPrompt() {
        return source.map(
                now ->
                        isStored(now)
                                ? "Stored. Type to replace it"
                                : now == SecretSource.ASKED
                                        ? "For this test only"
                                        : setting.example());
    }

    /** Prompt text of the field where the place is named. */
    public ObservableValue<String> referencePrompt() {
        return source.map(
                now ->
                        now == SecretSource.ENVIRONMENT
                                ? "CATALOG_TOKEN"
                                : "/home/me/.secrets/token");
    }

    /** Where the secret will be after saving. */
    public ObservableValue<String> where() {
        return source.flatMap(now -> place.map(vault -> where(now, vault)));
    }

    private String where(SecretSource now, SecretPlace vault) {
        String stored = isStored(now) ? "Is stored" : "Will be stored";
        return switch (now) {
            case NOTHING -> "Not used: no " + setting.inSentence() + " is sent.";
            case KEPT -> stored + " in the " + vault.title() + "; the workspace file never has it.";
            case SESSION -> stored + " in memory only, until Lakewarden closes.";
            case ASKED -> "Stored nowhere: Lakewarden asks whenever it opens this connection.";
            case ENVIRONMENT -> "Only the variable's name is saved; read at every opening.";
            case FILE -> "Only the path is saved; the file must be readable by its owner alone.";
        };
    }

    /** Said loudly: why the chosen place cannot take the secret as things are. */
    public ObservableValue<Optional<String>> trouble() {
        return source.flatMap(
                now ->
                        place.map(
                                vault ->
                                        now == SecretSource.KEPT
                                                ? vault.trouble()
                                                : Optional.<String>empty()));
    }

    private boolean isStored(SecretSource now) {
        return now.isStored() && now == sourceBefore;
    }

    @Override
    public ObservableValue<Optional<String>> problem() {
        return problem.shown();
    }

    @Override
    public Optional<SettingValue> value() {
        String place = reference.get().strip();
        return switch (source.get()) {
            case NOTHING -> Optional.empty();
            case KEPT, SESSION, ASKED ->
                    Optional.of(new SettingValue.InVault(source.get().lifetime()));
            case ENVIRONMENT -> Optional.of(new SettingValue.FromEnvironment(place));
            case FILE -> Optional.of(new SettingValue.FromFile(path(place)));
        };
    }

    /** What is no path is refused as one that is not absolute. */
    private static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            return Path.of("");
        }
    }

    /** The secret to hand over; the caller wipes it. */
    Optional<char[]> secret() {
        return source.get().isTyped() && !typed.get().isEmpty()
                ? Optional.of(typed.get().toCharArray())
                : Optional.empty();
    }

    /** What only this field can know: a secret that is to be stored and was never given. */
    Optional<SettingProblem> notGiven() {
        boolean moved = source.get().isStored() && sourceBefore.isStored();
        return source.get().isStored() && !moved && typed.get().isEmpty()
                ? Optional.of(
                        new SettingProblem(
                                key(),
                                setting.title()
                                        + " is to be stored, so it has to be given once; or choose"
                                        + " another place for it."))
                : Optional.empty();
    }

    boolean isToBeKept() {
        return source.get() == SecretSource.KEPT && (isTouched() || sourceBefore != source.get());
    }

    boolean isKeptAlready() {
        return source.get() == SecretSource.KEPT && sourceBefore == source.get() && !isTouched();
    }

    boolean isTouched() {
        return !typed.get().isEmpty();
    }

    @Override
    public void visited() {
        problem.visited();
    }

    @Override
    public void judge(List<SettingProblem> all) {
        problem.judge(key(), all);
    }
}
