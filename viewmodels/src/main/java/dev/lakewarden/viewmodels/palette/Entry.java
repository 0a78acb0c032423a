package dev.lakewarden.viewmodels.palette;

import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.page.PageAddress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something the palette can find.
 *
 * @param detail in grey beside the title
 * @param beside what else it is known by, in lower case: group, keys, what it explains
 * @param right at the right end: a shortcut, or the reason why it is off
 */
record Entry(
        Target target,
        String title,
        String lower,
        String detail,
        List<String> beside,
        Right right) {
    /** What choosing it does. */
    sealed interface Target {
        record Run(Command command) implements Target {}

        record Open(PageAddress address) implements Target {}

        /** Selects it in the estate, which tells what is known of it. */
        record Reveal(String asset) implements Target {}

        record Act(TableAction action, PageAddress table) implements Target {}
    }

    /** The right end of a row. */
    sealed interface Right {
        record Nothing() implements Right {}

        record Shortcut(String keys) implements Right {}

        record Off(String why) implements Right {}

        record Offline(String why) implements Right {}
    }

    static Entry of(Command command) {
        Optional<String> off = command.offBecause().get();
        Right right =
                off.<Right>map(Right.Off::new)
                        .orElseGet(
                                () ->
                                        command.shortcut().isEmpty()
                                                ? new Right.Nothing()
                                                : new Right.Shortcut(command.shortcut()));
        String keys = command.shortcut().toLowerCase(Locale.ROOT);
        return of(new Target.Run(command), command.title(), command.explains(), right)
                .knownBy(
                        Stream.of(
                                        command.id(),
                                        command.explains().toLowerCase(Locale.ROOT),
                                        keys,
                                        keys.replace('+', ' '))
                                .filter(text -> !text.isEmpty())
                                .toList());
    }

    /** The same, found by those texts as well. */
    Entry knownBy(List<String> texts) {
        return new Entry(target, title, lower, detail, texts, right);
    }

    static Entry of(Target target, String title, String detail, Right right) {
        return new Entry(target, title, title.toLowerCase(Locale.ROOT), detail, List.of(), right);
    }
}
