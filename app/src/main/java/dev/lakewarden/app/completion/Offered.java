package dev.lakewarden.app.completion;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What a shell may offer after one command.
 *
 * @param path the commands typed so far, without the program's name
 */
record Offered(List<String> path, List<Word> commands, List<Word> options) {
    /** A word and what it does. */
    record Word(String text, String help, boolean takesValue, boolean isFile) {}

    /** Of the program and every command below it, hidden ones left out. */
    static List<Offered> below(CommandSpec root) {
        List<Offered> all = new ArrayList<>();
        collect(root, List.of(), all);
        return all;
    }

    private static void collect(CommandSpec spec, List<String> path, List<Offered> all) {
        List<Word> commands = new ArrayList<>();
        List<Map.Entry<String, CommandLine>> below =
                spec.subcommands().entrySet().stream()
                        .filter(it -> !it.getValue().getCommandSpec().usageMessage().hidden())
                        .toList();
        for (var entry : below) {
            commands.add(new Word(entry.getKey(), help(entry.getValue()), false, false));
        }
        List<Word> options = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
            if (!option.hidden()) {
                options.add(word(option));
            }
        }
        // The JDK tells methods in no particular order.
        options.sort(Comparator.comparing(Word::text));
        all.add(new Offered(path, commands, options));
        for (var entry : below) {
            List<String> deeper = new ArrayList<>(path);
            deeper.add(entry.getKey());
            collect(entry.getValue().getCommandSpec(), List.copyOf(deeper), all);
        }
    }

    private static Word word(OptionSpec option) {
        String help = Arrays.stream(option.description()).findFirst().orElse("");
        boolean isFile = option.paramLabel().equals("FILE") || option.paramLabel().equals("DIR");
        return new Word(option.longestName(), help, option.arity().max() > 0, isFile);
    }

    private static String help(CommandLine command) {
        String[] description = command.getCommandSpec().usageMessage().description();
        return Arrays.stream(description).findFirst().orElse("");
    }
}
