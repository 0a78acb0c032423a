package dev.lakewarden.app.log;

import dev.lakewarden.governance.architecture.Exempt;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/**
 * One record: time, level, who, what, and the stack trace if there is one. Adapters keep secrets
 * out of messages; what an SDK's own words may still hold is blotted out here.
 */
@Exempt(
        rule = Exempt.Rule.CONSOLE,
        reason = "It writes a stack trace into the log line, not to a stream of the process.")
final class LogLine extends Formatter {
    private static final String SECRET_WORDS =
            "password|passwd|passphrase|secret|token|credential|authorization|access[._-]?key";
    private static final Pattern NAMED =
            Pattern.compile(
                    // Bounded, since a line may hold whatever was typed: a run of a hundred
                    // thousand letters must not take minutes.
                    "(?i)((?:"
                            + SECRET_WORDS
                            + ")[\\w.-]{0,60}+[\"']?\\s*[=:]\\s*)(?:bearer\\s+|basic\\s+)?"
                            + "(\"[^\"]*\"|'[^']*'|[^\\s,;&}\\])]+)");
    private static final Pattern IN_ADDRESS = Pattern.compile("(://[^/\\s:@]+:)[^/\\s@]+(@)");

    @Override
    public String format(LogRecord record) {
        StringWriter text = new StringWriter();
        text.append(record.getInstant().toString())
                .append(' ')
                .append(record.getLevel().getName())
                .append(' ')
                .append(String.valueOf(record.getLoggerName()))
                .append(": ")
                .append(formatMessage(record))
                .append('\n');
        if (record.getThrown() != null) {
            record.getThrown().printStackTrace(new PrintWriter(text, true));
        }
        return withoutSecrets(text.toString());
    }

    static String withoutSecrets(String text) {
        String named = NAMED.matcher(text).replaceAll("$1***");
        return IN_ADDRESS.matcher(named).replaceAll("$1***$2");
    }
}
