package dev.lakewarden.governance.tasks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A task history that lasts as long as its test. */
public final class InMemoryTaskHistory implements TaskHistory {
    private final List<FinishedTask> tasks = new ArrayList<>();

    @Override
    public synchronized void save(FinishedTask task) {
        tasks.removeIf(it -> it.id().equals(task.id()));
        tasks.add(task);
        tasks.sort(
                Comparator.comparing(FinishedTask::endedAt)
                        .reversed()
                        .thenComparing(FinishedTask::id));
        if (tasks.size() > KEPT) {
            tasks.removeLast();
        }
    }

    @Override
    public synchronized List<FinishedTask> findLatest(int limit) {
        return tasks.stream().limit(limit).toList();
    }
}
