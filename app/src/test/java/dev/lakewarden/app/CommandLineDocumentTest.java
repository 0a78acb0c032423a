package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.output.ExitCode;

import org.junit.jupiter.api.Test;

import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** docs/command-line.md is made from the commands and must say what they say. */
class CommandLineDocumentTest {
    private static final String REGENERATE =
            "./mvnw -Dquick -pl app -am test -Dtest=CommandLineDocumentTest"
                    + " -Dsurefire.failIfNoSpecifiedTests=false -Dlakewarden.docs=write";

    @Test
    void theDocumentSaysWhatTheCommandsSay() throws IOException {
        Path document = Path.of(System.getProperty("lakewarden.root"), "docs/command-line.md");
        String expected = document();
        if ("write".equals(System.getProperty("lakewarden.docs"))) {
            Files.createDirectories(document.getParent());
            Files.writeString(document, expected);
        }
        assertThat(Files.exists(document) ? Files.readString(document) : "")
                .as("docs/command-line.md is stale. Regenerate it with: " + REGENERATE)
                .isEqualTo(expected);
    }

    private static String document() {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        for (ExitCode code : ExitCode.values()) {
            text.append("| ")
                    .append(code.number())
                    .append(" | ")
                    .append(code.meaning())
                    .append(" |\n");
        }
        List<CommandSpec> commands = Commands.all();
        text.append("\n## The commands\n\n");
        for (CommandSpec spec : commands) {
            if (spec.subcommands().isEmpty() || spec.parent() == null) {
                text.append("- [`").append(spec.qualifiedName()).append("`](#");
                text.append(spec.qualifiedName().replace(' ', '-')).append("): ");
                text.append(Arrays.stream(spec.usageMessage().description()).findFirst().orElse(""))
                        .append('\n');
            }
        }
        for (CommandSpec spec : commands) {
            text.append("\n### ").append(spec.qualifiedName()).append("\n\n```text\n");
            text.append(spec.commandLine().getUsageMessage(Ansi.OFF).stripTrailing());
            text.append("\n```\n");
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private static final String INTRODUCTION =
            """
            # The command line

            Made from the commands themselves; do not edit. A test fails when it is stale and says
            how to make it again.

            `lakewarden` is `./lakewarden` at the root of a checkout, or the installed program. Without
            a command it opens the window. Every command works without a display, on the same workspace.

            - **Output** is aligned text for people. With `--json` it is exactly one JSON document on
              standard output: camelCase keys, ISO-8601 instants in UTC, sizes in bytes, durations in
              milliseconds, ids that do not fit a double as strings, `null` for what is not known; words
              that programs compare are lower case with dashes, such as `timed-out`. Help, the version
              and scripts for a shell are one text in such a document.
            - **Failures** go to standard error; with `--json` as
              `{"failure":{"kind":"...","what":"...","why":"...","remedy":"...","id":"..."}}`. The id is
              in the log too, beside the details.
            - **Secrets** are never an argument. `--secret KEY` asks for it, or reads one line for each
              from standard input; a setting may refer to one: `--set KEY=env:NAME`, or
              `--set KEY=file:PATH` (a file that only its owner may read). A vault file opens with the
              passphrase in the file that `LAKEWARDEN_PASSPHRASE_FILE` names.
            - **Environment**: `LAKEWARDEN_WORKSPACE` names the workspace; `LAKEWARDEN_PASSPHRASE_FILE` the file
              with the vault's passphrase; `LAKEWARDEN_KEYCHAIN=off` keeps secrets in the encrypted file beside
              the workspace although this machine has a keychain (a scheduler's session may not reach it);
              `LAKEWARDEN_ACTOR` is who the audit log names; `NO_COLOR` takes the colours away.
            - **Ctrl+C** stops between two steps: what was done until then is kept, and the exit is 130
              (143 when SIGTERM stops it).
            - **A workspace that is not there**: whoever reads one that was named is told so; the window,
              `connection add` and `connection import` begin it.
            - **The log** is `lakewarden.log` in the platform's directory for state
              (`~/.local/state/lakewarden` on Linux); only its owner may read it.

            ## Exit codes

            | exit | meaning |
            | --- | --- |
            """;
}
