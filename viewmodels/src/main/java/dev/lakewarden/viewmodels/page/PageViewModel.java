package dev.lakewarden.viewmodels.page;

import dev.lakewarden.viewmodels.problem.Problem;

import javafx.beans.value.ObservableValue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What every page says about itself. It is all that the window needs to draw the age chip, the
 * banner, the reasons of disabled actions and the status bar.
 */
public interface PageViewModel {
    ObservableValue<DataState> data();

    /** When what is on screen was read; empty while nothing was. */
    ObservableValue<Optional<Instant>> asOf();

    ObservableValue<SourceState> source();

    ObservableValue<PagePermission> permission();

    /** The worst first; the first one becomes the banner. */
    ObservableValue<List<Problem>> problems();

    /** Reads again behind what is shown. A second call while reading does nothing. */
    void refresh();
}
