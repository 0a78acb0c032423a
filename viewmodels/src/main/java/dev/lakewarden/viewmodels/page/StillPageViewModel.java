package dev.lakewarden.viewmodels.page;

import dev.lakewarden.viewmodels.problem.Problem;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A page that reads from no system: settings, help. It has no age and nothing to read again. */
public final class StillPageViewModel implements PageViewModel {
    /** The same for every such page. */
    public StillPageViewModel() {}

    @Override
    public ObservableValue<DataState> data() {
        return new ReadOnlyObjectWrapper<>(new DataState.Ready());
    }

    @Override
    public ObservableValue<Optional<Instant>> asOf() {
        return new ReadOnlyObjectWrapper<>(Optional.empty());
    }

    @Override
    public ObservableValue<SourceState> source() {
        return new ReadOnlyObjectWrapper<>(new SourceState.Own());
    }

    @Override
    public ObservableValue<PagePermission> permission() {
        return new ReadOnlyObjectWrapper<>(new PagePermission.Run());
    }

    @Override
    public ObservableValue<List<Problem>> problems() {
        return new ReadOnlyObjectWrapper<>(List.of());
    }

    @Override
    public void refresh() {}
}
