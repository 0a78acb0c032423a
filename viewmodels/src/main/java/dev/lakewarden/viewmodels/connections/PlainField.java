package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Setting;
import dev.lakewarden.governance.connections.SettingProblem;
import dev.lakewarden.governance.connections.SettingType;
import dev.lakewarden.governance.connections.SettingValue;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Optional;

/** A setting that is no secret. */
public final class PlainField implements FormField {
    private final Setting setting;
    private final StringProperty text = new SimpleStringProperty("");
    private final FieldProblem problem = new FieldProblem();

    PlainField(Setting setting, Optional<SettingValue> before) {
        this.setting = setting;
        text.set(
                before.map(PlainField::text)
                        .or(setting::defaultValue)
                        .orElseGet(() -> untouched(setting)));
    }

    /** A switch is off until it is turned on; everything else is empty. */
    private static String untouched(Setting setting) {
        return setting.type() instanceof SettingType.Flag ? "false" : "";
    }

    private static String text(SettingValue value) {
        return value instanceof SettingValue.Plain(var text) ? text : "";
    }

    @Override
    public Setting setting() {
        return setting;
    }

    public StringProperty textProperty() {
        return text;
    }

    @Override
    public ObservableValue<Optional<String>> problem() {
        return problem.shown();
    }

    @Override
    public Optional<SettingValue> value() {
        String given = text.get().strip();
        return given.isEmpty() ? Optional.empty() : Optional.of(new SettingValue.Plain(given));
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
