package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.SecretPlaces;
import dev.lakewarden.governance.connections.SettingProblem;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.connections.SettingsCheck;

import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One connection while someone edits it. Made only from what its provider declares. */
public final class ConnectionForm {
    private final Optional<Connection> original;
    private final ObjectProperty<Permission> permission =
            new SimpleObjectProperty<>(new Permission.ReadOnly());
    private final Names taken;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty site = new SimpleStringProperty("");
    private final ObjectProperty<Environment> environment =
            new SimpleObjectProperty<>(Environment.DEV);
    private final ObjectProperty<ProviderDescription> provider = new SimpleObjectProperty<>();
    private final FormFields fields;
    private final FieldProblem nameProblem = new FieldProblem();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ConnectionDraft untouched;

    /** Which names other connections have. */
    @FunctionalInterface
    interface Names {
        boolean isTaken(String name, Optional<Connection> except);
    }

    ConnectionForm(Optional<Connection> original, ProviderDescription provider, Names taken) {
        this.original = original;
        this.taken = taken;
        original.ifPresent(
                it -> {
                    name.set(it.name());
                    site.set(it.site());
                    environment.set(it.environment());
                    permission.set(it.permission());
                });
        this.provider.set(provider);
        Map<String, SettingValue> saved = original.map(Connection::settings).orElse(Map.of());
        fields = new FormFields(saved, this::touched);
        fields.make(provider, saved);
        this.provider.subscribe((_, now) -> fields.make(now, fields.values()));
        for (Observable part : List.<Observable>of(name, site, environment, this.provider)) {
            part.addListener(_ -> touched());
        }
        untouched = draft();
        judge();
    }

    private void touched() {
        revision.set(revision.get() + 1);
        judge();
        changed.set(
                !draft().equals(untouched)
                        || fields.secretFields().stream().anyMatch(SecretField::isTouched));
    }

    private void judge() {
        List<SettingProblem> problems = problems();
        nameProblem.judge("name", problems);
        fields.judge(problems);
    }

    /** Everything that can be known without asking anyone. */
    List<SettingProblem> problems() {
        List<SettingProblem> problems = new ArrayList<>();
        nameWrong().ifPresent(words -> problems.add(new SettingProblem("name", words)));
        problems.addAll(SettingsCheck.check(provider.get(), draft().settings()));
        problems.addAll(fields.notGiven());
        problems.addAll(
                SecretPlaces.check(
                        provider.get(),
                        original.map(Connection::settings).orElse(Map.of()),
                        draft().settings(),
                        fields.givenAgain()));
        return problems;
    }

    private Optional<String> nameWrong() {
        String given = draft().name();
        if (!Connection.isName(given)) {
            return Optional.of(
                    "Only lower-case letters, digits, dot, dash and underscore, such as"
                            + " lake-prod.");
        }
        return taken.isTaken(given, original)
                ? Optional.of("Another connection has this name. Each name is used once.")
                : Optional.empty();
    }

    ConnectionDraft draft() {
        return new ConnectionDraft(
                name.get().strip(),
                provider.get().id(),
                environment.get(),
                site.get().strip(),
                fields.values());
    }

    /** The secrets typed just now, by setting; the caller wipes them. */
    Map<String, char[]> secrets() {
        return fields.secrets();
    }

    /** Whether saving hands a secret to the vault that keeps them. */
    boolean writesVault() {
        return fields.secretFields().stream().anyMatch(SecretField::isToBeKept);
    }

    /** Whether testing takes a secret out of the vault that keeps them. */
    boolean readsVault() {
        return fields.secretFields().stream().anyMatch(SecretField::isKeptAlready);
    }

    /** Tells the form what the vault that keeps secrets is, once someone has looked. */
    void keptIn(SecretPlace found) {
        fields.keptIn(found);
    }

    /** Shows every problem from now on; answers the first field that has one. */
    Optional<String> showProblems() {
        nameProblem.visited();
        fields.visitAll();
        return problems().stream().map(SettingProblem::key).findFirst();
    }

    /** Empty while a new connection is being added. */
    public Optional<Connection> original() {
        return original;
    }

    /** The first key as it is kept now; turned beside the form, not with it. */
    public ObservableValue<Permission> permission() {
        return permission;
    }

    void permit(Permission now) {
        permission.set(now);
    }

    /** Whether saving takes the first key back, since it was given for what was reached before. */
    public ObservableValue<Boolean> losesPermission() {
        return permission.flatMap(
                key ->
                        revision.map(
                                _ ->
                                        key instanceof Permission.Allowed
                                                && !Reach.of(draft()).equals(Reach.of(untouched))));
    }

    public StringProperty nameProperty() {
        return name;
    }

    public ObservableValue<Optional<String>> nameProblem() {
        return nameProblem.shown();
    }

    public void nameVisited() {
        nameProblem.visited();
    }

    public StringProperty siteProperty() {
        return site;
    }

    public ObjectProperty<Environment> environmentProperty() {
        return environment;
    }

    public ObjectProperty<ProviderDescription> providerProperty() {
        return provider;
    }

    public ReadOnlyObjectProperty<List<FormField>> fields() {
        return fields.all();
    }

    /** Moves with every change, so that an answer about an older state is known as such. */
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }
}
