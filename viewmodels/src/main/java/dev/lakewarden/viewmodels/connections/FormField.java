package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Setting;
import dev.lakewarden.governance.connections.SettingProblem;
import dev.lakewarden.governance.connections.SettingValue;

import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Optional;

/** One setting of a form, made from what the provider declares. */
public sealed interface FormField permits PlainField, SecretField {
    Setting setting();

    /** What is wrong and may be shown; empty until the person came past the field. */
    ObservableValue<Optional<String>> problem();

    /** What the connection is to hold; empty if nothing was given. */
    Optional<SettingValue> value();

    /** The person left the field or asked to go on: from now on its problem is shown. */
    void visited();

    /** Called with every problem of the whole form. */
    void judge(List<SettingProblem> all);

    default String key() {
        return setting().key();
    }

    /** The label with the mark of a setting that must be given. */
    default String label() {
        return setting().isRequired() ? setting().title() + "\u00a0*" : setting().title();
    }

    /** What a screen reader says about the field. */
    default String spoken() {
        return setting().title() + (setting().isRequired() ? ", required. " : ". ") + help();
    }

    default String help() {
        return setting().help();
    }
}
