package dev.lakewarden.viewmodels.tasks;

import dev.lakewarden.governance.tasks.Tasks;
import dev.lakewarden.governance.tasks.Work;
import dev.lakewarden.viewmodels.problem.Problem;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import java.time.InstantSource;
import java.util.concurrent.Executor;

/**
 * What was told, the newest first, behind the bell. Starts are not told, ticks never; the end of a
 * task is, unless the person stopped it.
 */
public final class NotificationsViewModel {
    private static final int KEPT = 200;

    private final InstantSource clock;
    private final ObservableList<Notice> history = FXCollections.observableArrayList();

    /** One for everybody: a view of the list that nobody holds is collected with its listeners. */
    private final ObservableList<Notice> shown = FXCollections.unmodifiableObservableList(history);

    private final IntegerProperty unseen = new SimpleIntegerProperty();

    public NotificationsViewModel(Tasks tasks, Executor ui, InstantSource clock) {
        this.clock = clock;
        tasks.onEnd(ended -> ui.execute(() -> taskEnded(ended)));
    }

    private void taskEnded(Tasks.Ended ended) {
        Work.Row row = ended.row();
        switch (row.state()) {
            case DONE -> tell(Notice.Kind.DONE, row.title() + " finished", row.now());
            case FAILED -> {
                String text =
                        ended.failure()
                                .map(Problem::of)
                                .map(problem -> problem.cause() + " " + problem.remedy())
                                .orElse("");
                tell(Notice.Kind.FAILED, row.title() + " failed", text);
            }
            case RUNNING, CANCELLING, CANCELLED -> {}
        }
    }

    /** Tells it now; the oldest are forgotten past two hundred. */
    public void tell(Notice.Kind kind, String title, String text) {
        history.addFirst(new Notice(kind, title, text, clock.instant()));
        if (history.size() > KEPT) {
            history.remove(KEPT, history.size());
        }
        unseen.set(unseen.get() + 1);
    }

    /** The newest first. */
    public ObservableList<Notice> history() {
        return shown;
    }

    public ReadOnlyIntegerProperty unseen() {
        return unseen;
    }

    /** The person opened the history. */
    public void seen() {
        unseen.set(0);
    }

    public void clear() {
        history.clear();
        seen();
    }
}
