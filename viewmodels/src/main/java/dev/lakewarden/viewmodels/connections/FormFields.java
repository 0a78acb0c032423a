package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.Setting;
import dev.lakewarden.governance.connections.SettingProblem;
import dev.lakewarden.governance.connections.SettingValue;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The settings of a form, one field each, made from what its provider declares. */
final class FormFields {
    private final Map<String, SettingValue> saved;
    private final Runnable touched;
    private final ObjectProperty<SecretPlace> place =
            new SimpleObjectProperty<>(SecretPlace.UNKNOWN);
    private final ReadOnlyObjectWrapper<List<FormField>> fields =
            new ReadOnlyObjectWrapper<>(List.of());

    /**
     * @param saved the settings of the connection that is edited; empty for a new one
     * @param touched runs after every change of a field
     */
    FormFields(Map<String, SettingValue> saved, Runnable touched) {
        this.saved = Map.copyOf(saved);
        this.touched = touched;
    }

    /** Makes the fields of another provider; what has a place in it keeps its value. */
    void make(ProviderDescription provider, Map<String, SettingValue> values) {
        List<FormField> made = new ArrayList<>();
        for (Setting setting : provider.settings()) {
            made.add(field(setting, Optional.ofNullable(values.get(setting.key()))));
        }
        fields.set(List.copyOf(made));
    }

    private FormField field(Setting setting, Optional<SettingValue> before) {
        if (setting.isSecret()) {
            SecretField secret =
                    new SecretField(setting, before.filter(it -> isSaved(setting, it)), place);
            secret.sourceProperty().addListener(_ -> touched.run());
            secret.typedProperty().addListener(_ -> touched.run());
            secret.referenceProperty().addListener(_ -> touched.run());
            return secret;
        }
        PlainField plain =
                new PlainField(setting, before.filter(SettingValue.Plain.class::isInstance));
        plain.textProperty().addListener(_ -> touched.run());
        return plain;
    }

    /** Only what was saved may count as stored: a secret typed for another provider is not. */
    private boolean isSaved(Setting setting, SettingValue value) {
        return value.equals(saved.get(setting.key()));
    }

    ReadOnlyObjectProperty<List<FormField>> all() {
        return fields.getReadOnlyProperty();
    }

    List<SecretField> secretFields() {
        return fields.get().stream()
                .filter(SecretField.class::isInstance)
                .map(SecretField.class::cast)
                .toList();
    }

    Map<String, SettingValue> values() {
        Map<String, SettingValue> values = new TreeMap<>();
        fields.get()
                .forEach(field -> field.value().ifPresent(value -> values.put(field.key(), value)));
        return values;
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

    /** What only the fields themselves can know to be wrong. */
    List<SettingProblem> notGiven() {
        return secretFields().stream().flatMap(field -> field.notGiven().stream()).toList();
    }

    /** The settings whose secret is not the one that was stored. */
    Set<String> givenAgain() {
        return secretFields().stream()
                .filter(SecretField::isTouched)
                .map(SecretField::key)
                .collect(Collectors.toSet());
    }

    void judge(List<SettingProblem> problems) {
        fields.get().forEach(field -> field.judge(problems));
    }

    void visitAll() {
        fields.get().forEach(FormField::visited);
    }

    void keptIn(SecretPlace found) {
        place.set(found);
    }
}
