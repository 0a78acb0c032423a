package dev.lakewarden.app.commands;

import dev.lakewarden.app.completion.FishCompletion;
import dev.lakewarden.app.completion.PowerShellCompletion;

import org.jspecify.annotations.Nullable;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.Objects;

/** Scripts that teach a shell to complete our commands. */
@Command(
        name = "completion",
        description = "Print a script that completes commands and options in a shell.",
        footer = {
            "  lakewarden completion bash > ~/.local/share/bash-completion/completions/lakewarden",
            "  lakewarden completion zsh > ~/.zsh/completions/_lakewarden",
            "  lakewarden completion fish > ~/.config/fish/completions/lakewarden.fish",
            "  lakewarden completion powershell >> $PROFILE"
        })
final class CompletionCommands {
    private final Session session;

    @Spec private @Nullable CommandSpec spec;

    CompletionCommands(Session session) {
        this.session = session;
    }

    @Command(
            description = "For bash 3.2 and newer.",
            footer = "  source <(lakewarden completion bash)")
    int bash() {
        return print(AutoComplete.bash("lakewarden", root()));
    }

    @Command(
            description = "For zsh, which runs the bash script.",
            footer = "  source <(lakewarden completion zsh)")
    int zsh() {
        // picocli's script loads zsh's own bash emulation when it finds itself in zsh.
        return print(AutoComplete.bash("lakewarden", root()));
    }

    @Command(description = "For fish.", footer = "  lakewarden completion fish | source")
    int fish() {
        return print(FishCompletion.script(root().getCommandSpec()));
    }

    @Command(
            description = "For PowerShell 5 and newer.",
            footer = "  lakewarden completion powershell | Out-String | Invoke-Expression")
    int powershell() {
        return print(PowerShellCompletion.script(root().getCommandSpec()));
    }

    private CommandLine root() {
        CommandSpec root = Objects.requireNonNull(spec).root();
        return root.commandLine();
    }

    private int print(String script) {
        return session.showText("script", script).number();
    }
}
