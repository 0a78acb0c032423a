package dev.lakewarden.governance.actions;

import java.util.List;

/** What came of claiming. */
public sealed interface ClaimOutcome {
    /**
     * All of it is claimed.
     *
     * @param takenOver claims of owners that are gone; their actions need a look
     */
    record Granted(List<Claim> takenOver) implements ClaimOutcome {
        public Granted {
            takenOver = List.copyOf(takenOver);
        }
    }

    /** Nothing is claimed, because another action works on this. */
    record Taken(Claim by) implements ClaimOutcome {}
}
