package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Columns;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.app.output.Words;
import dev.lakewarden.governance.actions.ActionRecord;
import dev.lakewarden.governance.actions.Receipt;

import java.util.List;

/**
 * Actions, one line each.
 *
 * @param computer this one, to tell what was left behind here from what runs elsewhere
 */
record ActionsAnswer(List<ActionRecord> records, String computer) implements Answer {
    static ActionsAnswer of(List<ActionRecord> records, String computer) {
        return new ActionsAnswer(List.copyOf(records), computer);
    }

    @Override
    public void writeText(Page page) {
        if (records.isEmpty()) {
            page.line("No actions.");
            return;
        }
        Columns table = Columns.of("ID", "ACTION", "TARGET", "STATE", "BY", ">PLANNED");
        for (ActionRecord it : records) {
            table.row(
                    it.plan().id().toString(),
                    it.plan().action(),
                    it.plan().target(),
                    state(it, computer),
                    it.plan().actor(),
                    Words.age(it.plan().at(), page.now()));
        }
        page.table(table);
    }

    @Override
    public void writeJson(Json json) {
        json.objects(
                "actions",
                records,
                (it, one) ->
                        it.text("id", one.plan().id().toString())
                                .text("action", one.plan().action())
                                .text("target", one.plan().target())
                                .word("state", state(one, computer))
                                .text("actor", one.plan().actor())
                                .instant("plannedAt", one.plan().at())
                                .instant("finishedAt", one.receipt().map(Receipt::at))
                                .text("outcome", one.receipt().map(Receipt::words)));
    }

    static String state(ActionRecord record, String computer) {
        return record.receipt()
                .map(Receipt::outcome)
                .map(ActionsAnswer::word)
                .orElseGet(() -> record.wasLeftBehind(computer) ? "left behind" : "running");
    }

    static String word(Receipt.Outcome outcome) {
        return switch (outcome) {
            case DONE -> "done";
            case DONE_IN_PART -> "done in part";
            case NOTHING_DONE -> "nothing done";
            case UNKNOWN -> "unknown";
        };
    }
}
