package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.SettingProblem;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import java.util.List;
import java.util.Optional;

/** What is wrong with one field: known at once, shown only after the person came past it. */
final class FieldProblem {
    private final ObjectProperty<Optional<String>> found =
            new SimpleObjectProperty<>(Optional.empty());
    private final BooleanProperty visited = new SimpleBooleanProperty();
    private final ObservableValue<Optional<String>> shown =
            visited.flatMap(seen -> found.map(words -> seen ? words : Optional.<String>empty()));

    ObservableValue<Optional<String>> shown() {
        return shown;
    }

    void visited() {
        visited.set(true);
    }

    void judge(String key, List<SettingProblem> all) {
        found.set(
                all.stream()
                        .filter(problem -> problem.key().equals(key))
                        .map(SettingProblem::words)
                        .findFirst());
    }
}
