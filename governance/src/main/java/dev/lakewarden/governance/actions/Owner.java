package dev.lakewarden.governance.actions;

import java.time.Duration;
import java.time.Instant;

/**
 * The process that runs an action. A process number is used again after a while, so the moment the
 * process started belongs to it.
 */
public record Owner(String host, long process, Instant started) {
    /**
     * @param host what this computer is called
     */
    public static Owner ofThisProcess(String host) {
        ProcessHandle self = ProcessHandle.current();
        return new Owner(host, self.pid(), startOf(self));
    }

    /**
     * Whether it can still be at work, seen from that computer. Of another one nothing is known.
     */
    public boolean mayBeAlive(String host) {
        return !this.host.equals(host)
                || ProcessHandle.of(process)
                        .filter(ProcessHandle::isAlive)
                        .map(Owner::startOf)
                        .filter(this::isMyStart)
                        .isPresent();
    }

    /** Linux counts from the start of the system, which moves a little when the clock is set. */
    private boolean isMyStart(Instant seen) {
        return Duration.between(started, seen).abs().compareTo(Duration.ofSeconds(5)) < 0;
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
