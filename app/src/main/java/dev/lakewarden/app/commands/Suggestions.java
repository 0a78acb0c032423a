package dev.lakewarden.app.commands;

import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a wrong command line should have been. */
final class Suggestions {
    private Suggestions() {}

    static String what(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            String word = word(unmatched);
            if (word.startsWith("-")) {
                return "There is no option " + word;
            }
            // Behind the last command it may be a secret that slipped in, so it is not repeated.
            return candidates(unmatched).isEmpty()
                    ? "There is one argument too many"
                    : "There is no command " + word + " here";
        }
        return "This command line is not complete or not valid";
    }

    static String why(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            Collection<String> there = candidates(unmatched);
            if (there.isEmpty()) {
                return "Quote an argument that has spaces in it.";
            }
            return nearest(word(unmatched), there)
                    .map(word -> "Did you mean " + word + "?")
                    .orElseGet(() -> "There are: " + String.join(", ", there) + ".");
        }
        if (wrong.getArgSpec() != null && wrong.getValue() != null) {
            return notOfItsKind(wrong.getArgSpec(), wrong.getValue());
        }
        String words = wrong.getMessage() == null ? "" : wrong.getMessage();
        return words.endsWith(".") ? words : words + ".";
    }

    /** picocli names Java's classes here, which say nothing to anyone who types. */
    private static String notOfItsKind(ArgSpec argument, String value) {
        String name =
                argument instanceof OptionSpec option
                        ? option.longestName()
                        : argument.paramLabel();
        Class<?> kind = argument.type();
        if (kind == Path.class) {
            return name
                    + " takes a path, and "
                    + value
                    + " is none that this system can name. Where it has letters beyond ASCII, set"
                    + " LC_ALL=C.UTF-8.";
        }
        boolean whole = kind == int.class || kind == long.class;
        return name + " takes a " + (whole ? "whole number" : "number") + ", not " + value + ".";
    }

    /** Without a value: it may be a secret. */
    private static String word(UnmatchedArgumentException unmatched) {
        String first = unmatched.getUnmatched().getFirst();
        int equals = first.startsWith("-") ? first.indexOf('=') : -1;
        return equals < 0 ? first : first.substring(0, equals);
    }

    static String remedy(ParameterException wrong) {
        if (wrong instanceof MissingParameterException missing) {
            return "Add "
                    + missing.getMissing().stream()
                            .map(Suggestions::asTyped)
                            .collect(Collectors.joining(", "))
                    + ". ";
        }
        return "";
    }

    private static String asTyped(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }

    /** The candidate that a slip of the finger turns into that word. */
    static Optional<String> nearest(String word, Collection<String> candidates) {
        String best = "";
        int least = Math.max(2, word.length() / 3) + 1;
        for (String candidate : candidates) {
            int distance = distance(word, candidate);
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return Optional.of(best).filter(it -> !it.isEmpty());
    }

    private static Collection<String> candidates(UnmatchedArgumentException unmatched) {
        CommandLine command = unmatched.getCommandLine();
        boolean option = unmatched.getUnmatched().getFirst().startsWith("-");
        Stream<String> words =
                option
                        ? command.getCommandSpec().options().stream()
                                .filter(it -> !it.hidden())
                                .flatMap(it -> Stream.of(it.names()))
                        : command.getSubcommands().entrySet().stream()
                                .filter(it -> !isHidden(it.getValue()))
                                .map(Map.Entry::getKey);
        return words.collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isHidden(CommandLine command) {
        return command.getCommandSpec().usageMessage().hidden();
    }

    /** Letters added, left out, changed, or two swapped. */
    private static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                cost[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : cheapest(cost, from, to, i, j);
            }
        }
        return cost[from.length()][to.length()];
    }

    private static int cheapest(int[][] cost, String from, String to, int i, int j) {
        int changed = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        int least =
                List.of(cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + changed)
                        .stream()
                        .min(Integer::compare)
                        .orElseThrow();
        boolean swapped =
                i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
