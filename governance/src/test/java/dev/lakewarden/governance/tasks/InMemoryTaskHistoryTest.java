package dev.lakewarden.governance.tasks;

class InMemoryTaskHistoryTest extends TaskHistoryContract {
    private final InMemoryTaskHistory tasks = new InMemoryTaskHistory();

    @Override
    protected TaskHistory tasks() {
        return tasks;
    }
}
