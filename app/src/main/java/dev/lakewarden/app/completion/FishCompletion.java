package dev.lakewarden.app.completion;

import dev.lakewarden.app.completion.Offered.Word;

import picocli.CommandLine.Model.CommandSpec;

import java.util.List;

/** A completion script for fish. */
public final class FishCompletion {
    private FishCompletion() {}

    public static String script(CommandSpec root) {
        StringBuilder script = new StringBuilder(FUNCTION);
        for (Offered offered : Offered.below(root)) {
            String after = String.join(" ", offered.path());
            for (Word command : offered.commands()) {
                line(script, after, " -a " + quoted(command.text()), command);
            }
            for (Word option : offered.options()) {
                line(script, after, " -l " + option.text().substring(2) + value(option), option);
            }
        }
        return script.toString();
    }

    private static String value(Word option) {
        if (!option.takesValue()) {
            return "";
        }
        return option.isFile() ? " -r -F" : " -x";
    }

    private static void line(StringBuilder script, String after, String offer, Word word) {
        script.append("complete -c lakewarden -n ")
                .append(quoted("__lakewarden_after " + after))
                .append(offer)
                .append(" -d ")
                .append(quoted(word.help()))
                .append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static final String FUNCTION =
            String.join(
                    "\n",
                    List.of(
                            "# fish completion for lakewarden",
                            "# True when the commands typed so far are exactly the arguments.",
                            "function __lakewarden_after",
                            "    set -l typed",
                            "    set -l skip 0",
                            "    for word in (commandline -opc)[2..-1]",
                            "        if test $skip = 1",
                            "            set skip 0",
                            "        else if contains -- $word --workspace --timeout --engine",
                            "            set skip 1",
                            "        else if not string match -q -- '-*' $word",
                            "            set -a typed $word",
                            "        end",
                            "    end",
                            "    set -l wanted (count $argv)",
                            "    test $wanted = 0; and test (count $typed) = 0; and return 0",
                            "    test $wanted = 0; and return 1",
                            "    test \"$typed[1..$wanted]\" = \"$argv\"",
                            "end",
                            "complete -c lakewarden -f",
                            ""));
}
