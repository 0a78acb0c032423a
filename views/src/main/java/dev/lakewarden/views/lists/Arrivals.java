package dev.lakewarden.views.lists;

import dev.lakewarden.viewmodels.lists.ListModel;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;

/** Points new rows out for two seconds; after that only the words above the list tell of them. */
final class Arrivals {
    private final ReadOnlyBooleanWrapper arriving = new ReadOnlyBooleanWrapper();
    private final PauseTransition moment = new PauseTransition(Duration.seconds(2));

    Arrivals(ListModel<?> rows) {
        moment.setOnFinished(_ -> arriving.set(false));
        rows.unseen()
                .subscribe(
                        some -> {
                            // Off first, so that rows drawn already look again.
                            arriving.set(false);
                            arriving.set(!some.isEmpty());
                            moment.playFromStart();
                        });
    }

    ObservableValue<Boolean> now() {
        return arriving.getReadOnlyProperty();
    }
}
