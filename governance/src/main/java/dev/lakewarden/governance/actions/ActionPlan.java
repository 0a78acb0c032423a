package dev.lakewarden.governance.actions;

import java.time.Instant;
import java.util.List;

/**
 * What the journal keeps of a plan.
 *
 * @param action the word on the command line, such as {@code compact}
 * @param target what it is about to change, by its full name
 * @param steps what each will do, in order
 * @param document the whole plan in the form that its action reads back
 */
public record ActionPlan(
        ActionId id,
        String action,
        String target,
        String actor,
        Owner owner,
        Instant at,
        List<String> steps,
        String document) {
    public ActionPlan {
        steps = List.copyOf(steps);
    }
}
