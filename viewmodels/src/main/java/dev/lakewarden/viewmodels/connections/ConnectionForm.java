package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.SecretPlaces;
import dev.lakewarden.governance.connections.Setting;
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
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** One connection while someone edits it. Made only from what its provider declares. */
public final class ConnectionForm {
    private final Optional<Connection> original;
    private final ObjectProperty<Permission> permission =
            new SimpleObjectProperty<>(new Permission.ReadOnly());
    private final Names taken;
    private final ObjectProperty<SecretPlace> place =
            new SimpleObjectProperty<>(SecretPlace.UNKNOWN);
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty site = new SimpleStringProperty("");
    private final ObjectProperty<Environment> environment =
            new SimpleObjectProperty<>(Environment.DEV);
    private final ObjectProperty<ProviderDescription> provider = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<List<FormField>> fields =
            new ReadOnlyObjectWrapper<>(List.of());
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
        makeFields(original.map(Connection::settings).orElse(Map.of()));
        this.provider.subscribe((_, _) -> makeFields(draft().settings()));
        for (Observable part : List.<Observable>of(name, site, environment, this.provider)) {
            part.addListener(_ -> touched());
        }
        untouched = draft();
        judge();
    }

    private void makeFields(Map<String, SettingValue> values) {
        List<FormField> made = new ArrayList<>();
        for (Setting setting : provider.get().settings()) {
            made.add(field(setting, Optional.ofNullable(values.get(setting.key()))));
        }
        fields.set(List.copyOf(made));
    }

    private FormField field(Setting setting, Optional<SettingValue> before) {
        if (setting.isSecret()) {
            SecretField secret =
                    new SecretField(setting, before.filter(it -> isOriginal(setting, it)), place);
            secret.sourceProperty().addListener(_ -> touched());
            secret.typedProperty().addListener(_ -> touched());
            secret.referenceProperty().addListener(_ -> touched());
            return secret;
        }
        PlainField plain =
                new PlainField(setting, before.filter(SettingValue.Plain.class::isInstance));
        plain.textProperty().addListener(_ -> touched());
        return plain;
    }

    /** Only what was saved may count as stored: a secret typed for another provider is not. */
    private boolean isOriginal(Setting setting, SettingValue value) {
        return original.map(it -> value.equals(it.settings().get(setting.key()))).orElse(false);
    }

    private void touched() {
        revision.set(revision.get() + 1);
        judge();
        changed.set(
                !draft().equals(untouched)
                        || secretFields().stream().anyMatch(SecretField::isTouched));
    }

    private void judge() {
        List<SettingProblem> problems = problems();
        nameProblem.judge("name", problems);
        fields.get().forEach(field -> field.judge(problems));
    }

    /** Everything that can be known without asking anyone. */
    List<SettingProblem> problems() {
        List<SettingProblem> problems = new ArrayList<>();
        nameWrong().ifPresent(words -> problems.add(new SettingProblem("name", words)));
        problems.addAll(SettingsCheck.check(provider.get(), draft().settings()));
        secretFields().forEach(field -> field.notGiven().ifPresent(problems::add));
        problems.addAll(
                SecretPlaces.check(
                        provider.get(),
                        original.map(Connection::settings).orElse(Map.of()),
                        draft().settings(),
                        secretFields().stream()
                                .filter(SecretField::isTouched)
                                .map(SecretField::key)
                                .collect(Collectors.toSet())));
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

    private List<SecretField> secretFields() {
        return fields.get().stream()
                .filter(SecretField.class::isInstance)
                .map(SecretField.class::cast)
                .toList();
    }

    ConnectionDraft draft() {
        Map<String, SettingValue> settings = new TreeMap<>();
        fields.get()
                .forEach(
                        field ->
                                field.value().ifPresent(value -> settings.put(field.key(), value)));
        return new ConnectionDraft(
                name.get().strip(),
                provider.get().id(),
                environment.get(),
                site.get().strip(),
                settings);
    }

    /** The secrets typed just now, by setting; the caller wipes them. */
    Map<String, char[]> secrets() {
        Map<String, char[]> typed = new TreeMap<>();
        secretFields()
                .forEach(
                        field ->
                                field.secret().ifPresent(secret -> typed.put(field.key(), secret)));
        return typed;
    }

    /** Whether saving hands a secret to the vault that keeps them. */
    boolean writesVault() {
        return secretFields().stream().anyMatch(SecretField::isToBeKept);
    }

    /** Whether testing takes a secret out of the vault that keeps them. */
    boolean readsVault() {
        return secretFields().stream().anyMatch(SecretField::isKeptAlready);
    }

    /** Tells the form what the vault that keeps secrets is, once someone has looked. */
    void keptIn(SecretPlace found) {
        place.set(found);
    }

    /** Shows every problem from now on; answers the first field that has one. */
    Optional<String> showProblems() {
        nameProblem.visited();
        fields.get().forEach(FormField::visited);
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
        return fields.getReadOnlyProperty();
    }

    /** Moves with every change, so that an answer about an older state is known as such. */
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }
}
