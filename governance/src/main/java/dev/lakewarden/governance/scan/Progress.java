package dev.lakewarden.governance.scan;

import dev.lakewarden.governance.tasks.Work;

import java.util.concurrent.atomic.AtomicLong;

/** One progress for many connections; the total grows as their listings come in. */
final class Progress {
    /** Often enough to see it move, seldom enough for 100,000 tables. */
    private static final long TOLD_EVERY = 20;

    private final Work work;
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong total = new AtomicLong();

    Progress(Work work) {
        this.work = work;
    }

    void stopIfCancelled() {
        work.stopIfCancelled();
    }

    void expect(int tables, String now) {
        work.progress(done.get(), total.addAndGet(tables), now);
    }

    void did(String now) {
        long count = done.incrementAndGet();
        if (count % TOLD_EVERY == 0 || count == total.get()) {
            work.progress(count, total.get(), now);
        }
    }
}
