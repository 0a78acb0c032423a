package dev.lakewarden.viewmodels.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every command of the window, in the order of the palette. */
public final class Commands {
    /** Starts empty. */
    public Commands() {}

    private final List<Command> all = new ArrayList<>();

    public void add(Command command) {
        if (find(command.id()).isPresent()) {
            throw new IllegalArgumentException("There is a command " + command.id() + " already");
        }
        all.add(command);
    }

    public void remove(String id) {
        all.removeIf(command -> command.id().equals(id));
    }

    public List<Command> all() {
        return List.copyOf(all);
    }

    public Optional<Command> find(String id) {
        return all.stream().filter(command -> command.id().equals(id)).findFirst();
    }
}
