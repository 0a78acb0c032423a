package dev.lakewarden.viewmodels.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Every command of the window, in the order of the palette. */
public final class Commands {
    /** Starts empty. */
    public Commands() {}

    private final List<Command> all = new ArrayList<>();
    private BiConsumer<Command, String> onRefused = (_, _) -> {};

    public void add(Command command) {
        if (find(command.id()).isPresent()) {
            throw new IllegalArgumentException("There is a command " + command.id() + " already");
        }
        all.add(command);
    }

    public void remove(String id) {
        all.removeIf(command -> command.id().equals(id));
    }

    /** Hears of a command that someone asked for while it was off, and why it is. */
    public void onRefused(BiConsumer<Command, String> listener) {
        onRefused = listener;
    }

    /** Runs it, or tells why it is off: a key that does nothing looks broken. */
    public void run(Command command) {
        command.offBecause()
                .get()
                .ifPresentOrElse(why -> onRefused.accept(command, why), command.run());
    }

    /** The same by its id; does nothing if there is no such command. */
    public void run(String id) {
        find(id).ifPresent(this::run);
    }

    public List<Command> all() {
        return List.copyOf(all);
    }

    public Optional<Command> find(String id) {
        return all.stream().filter(command -> command.id().equals(id)).findFirst();
    }
}
