package dev.lakewarden.viewmodels.palette;

import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.commands.Commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands in the palette where nothing was found: what, why, and what to do next. */
public record NothingFound(String what, String why, List<Step> steps) {
    public NothingFound {
        steps = List.copyOf(steps);
    }

    /** Something to do next, as a button. */
    public sealed interface Step {
        String title();

        /** Looks for that instead; the palette stays. */
        record Look(String title, String query) implements Step {}

        /** Runs a command; the palette closes. */
        record Run(String title, Command command) implements Step {}
    }

    static NothingFound of(
            PaletteScope scope, String letters, Optional<String> closest, Commands commands) {
        if (letters.isEmpty()) {
            return new NothingFound(
                    "No table is known yet.",
                    "Tables can be found here once their catalog was read.",
                    commands(commands, List.of("connection-add", "window-refresh-all")));
        }
        List<Step> steps = new ArrayList<>();
        closest.ifPresent(name -> steps.add(new Step.Look(name, scope.mark() + name)));
        if (scope != PaletteScope.EVERYTHING) {
            steps.add(new Step.Look("Look through everything", letters));
        }
        if (scope != PaletteScope.ACTIONS) {
            steps.addAll(commands(commands, List.of("window-refresh-all")));
        } else {
            steps.add(new Step.Look("Show all actions", scope.mark()));
        }
        return new NothingFound(
                "Nothing named “" + letters + "”.",
                closest.map(name -> "Closest: " + name + ".").orElse("Check the spelling."),
                steps);
    }

    /** Where the further actions of a table were looked through. */
    static NothingFound amongActions(String letters) {
        return new NothingFound(
                "Nothing named “" + letters + "”.",
                "Esc goes back to the tables.",
                List.of(new Step.Look("Show all of them", "")));
    }

    private static List<Step> commands(Commands commands, List<String> ids) {
        return ids.stream()
                .map(commands::find)
                .flatMap(Optional::stream)
                .filter(command -> command.offBecause().get().isEmpty())
                .map(command -> (Step) new Step.Run(command.title(), command))
                .toList();
    }
}
