package dev.lakewarden.app.completion;

import dev.lakewarden.app.completion.Offered.Word;

import picocli.CommandLine.Model.CommandSpec;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A completion script for PowerShell. */
public final class PowerShellCompletion {
    private PowerShellCompletion() {}

    public static String script(CommandSpec root) {
        String offers =
                Offered.below(root).stream()
                        .map(PowerShellCompletion::offers)
                        .collect(Collectors.joining("\n"));
        return String.join("\n", BEFORE) + "\n" + offers + "\n" + String.join("\n", AFTER) + "\n";
    }

    private static String offers(Offered offered) {
        String words =
                Stream.concat(offered.commands().stream(), offered.options().stream())
                        .map(PowerShellCompletion::offer)
                        .collect(Collectors.joining(", "));
        return "        " + quoted(String.join(" ", offered.path())) + " = @(" + words + ")";
    }

    private static String offer(Word word) {
        return "@(" + quoted(word.text()) + ", " + quoted(word.help()) + ")";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static final List<String> BEFORE =
            List.of(
                    "# PowerShell completion for lakewarden",
                    "Register-ArgumentCompleter -Native -CommandName lakewarden -ScriptBlock {",
                    "    param($wordToComplete, $commandAst, $cursorPosition)",
                    "    $offers = @{");
    private static final List<String> AFTER =
            List.of(
                    "    }",
                    "    $typed = @()",
                    "    $skip = $false",
                    "    foreach ($element in $commandAst.CommandElements | Select-Object -Skip 1)"
                            + " {",
                    "        $word = $element.ToString()",
                    "        if ($element.Extent.EndOffset -ge $cursorPosition) { break }",
                    "        if ($skip) { $skip = $false; continue }",
                    "        if ($word -in '--workspace', '--timeout', '--engine') { $skip = $true;"
                            + " continue }",
                    "        if (-not $word.StartsWith('-') -and $offers.ContainsKey((($typed +"
                            + " $word) -join ' '))) { $typed += $word }",
                    "    }",
                    "    $offers[$typed -join ' '] | Where-Object { $_[0] -like"
                            + " \"$wordToComplete*\" } | ForEach-Object {",
                    "        $help = if ($_[1]) { $_[1] } else { $_[0] }",
                    "        [System.Management.Automation.CompletionResult]::new($_[0], $_[0],"
                            + " 'ParameterValue', $help)",
                    "    }",
                    "}");
}
