package dev.lakewarden.app.commands;

import dev.lakewarden.app.output.Answer;
import dev.lakewarden.app.output.Json;
import dev.lakewarden.app.output.Page;
import dev.lakewarden.governance.audit.AuditVerdict;
import dev.lakewarden.viewmodels.workspace.AuditWords;

/** Whether the audit log is as it was written. */
record AuditAnswer(AuditVerdict verdict) implements Answer {
    @Override
    public void writeText(Page page) {
        page.line(words(verdict));
    }

    static String words(AuditVerdict verdict) {
        return AuditWords.of(verdict);
    }

    @Override
    public void writeJson(Json json) {
        write(json, verdict);
    }

    static void write(Json json, AuditVerdict verdict) {
        switch (verdict) {
            case AuditVerdict.Intact(long entries) ->
                    json.flag("intact", true)
                            .number("entries", entries)
                            .nothing("brokenAt")
                            .nothing("why");
            case AuditVerdict.Broken(long sequence, var why) ->
                    json.flag("intact", false)
                            .nothing("entries")
                            .number("brokenAt", sequence)
                            .text("why", why);
        }
    }
}
