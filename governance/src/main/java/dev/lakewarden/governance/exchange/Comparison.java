package dev.lakewarden.governance.exchange;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.connections.Providers;
import dev.lakewarden.governance.connections.SettingProblem;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.connections.SettingValue.InVault;
import dev.lakewarden.governance.exchange.TrustPreview.Difference;
import dev.lakewarden.governance.exchange.TrustPreview.Entry;
import dev.lakewarden.governance.exchange.TrustPreview.Verdict;
import dev.lakewarden.governance.secrets.SecretLifetime;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** One found connection against those that are there. */
record Comparison(List<Connection> existing, Providers providers) {
    private static final SecretLifetime NEVER = SecretLifetime.NEVER;
    private static final Reach NOTHING = new Reach(List.of(), List.of(), List.of());

    Entry judge(FoundConnection found, boolean repeated) {
        Optional<Connection> before = counterpart(found);
        FoundConnection merged = before.map(it -> keepSecrets(found, it)).orElse(found);
        ConnectionDraft draft = merged.draft();
        Reach reach =
                providers
                        .findDescription(draft.provider())
                        .map(provider -> Reach.of(draft, provider))
                        .orElse(NOTHING);
        List<SettingProblem> problems = new ArrayList<>();
        if (repeated) {
            problems.add(new SettingProblem("name", "The file has it twice."));
        }
        problems.addAll(collisions(merged, before));
        problems.addAll(
                providers.check(
                        draft,
                        before.map(Connection::settings).orElse(Map.of()),
                        merged.secrets()));
        Verdict verdict =
                problems.isEmpty() ? verdict(merged, before) : new Verdict.Refuse(problems);
        return new Entry(merged, verdict, reach);
    }

    /** By id where the file has one; a file of another tool means the one with that name. */
    private Optional<Connection> counterpart(FoundConnection found) {
        return existing.stream()
                .filter(
                        it ->
                                found.id()
                                        .map(id -> id.equals(it.id()))
                                        .orElseGet(() -> it.name().equals(found.draft().name())))
                .findFirst();
    }

    private List<SettingProblem> collisions(FoundConnection found, Optional<Connection> before) {
        ConnectionDraft draft = found.draft();
        if (before.isPresent() && !before.get().provider().equals(draft.provider())) {
            return List.of(
                    new SettingProblem(
                            "provider",
                            before.get().name()
                                    + " is there as "
                                    + before.get().provider()
                                    + "; a file cannot turn it into another kind of system."));
        }
        boolean taken =
                existing.stream()
                        .filter(it -> before.filter(it::equals).isEmpty())
                        .anyMatch(it -> it.name().equals(draft.name()));
        return taken
                ? List.of(
                        new SettingProblem(
                                "name", "Another connection has this name; rename one of the two."))
                : List.of();
    }

    /**
     * A file that asks for a secret may leave the stored one as it is, but only while everything
     * else stays: otherwise a file could send a stored secret to an address of its own choice.
     */
    private static FoundConnection keepSecrets(FoundConnection found, Connection before) {
        Map<String, SettingValue> merged = new TreeMap<>(found.draft().settings());
        before.settings()
                .forEach(
                        (key, value) -> {
                            if (value instanceof InVault && isAsked(merged.get(key))) {
                                merged.put(key, value);
                            }
                        });
        if (merged.equals(before.settings())) {
            return found.withDraft(found.draft().withSettings(merged));
        }
        boolean drops =
                before.settings().values().stream()
                        .anyMatch(value -> value instanceof InVault it && it.lifetime() != NEVER);
        if (!drops) {
            return found;
        }
        List<String> notes = new ArrayList<>(found.notes());
        notes.add(
                "Its stored secrets are forgotten, since the file changes what it reaches; give"
                        + " them again.");
        return found.withNotes(notes);
    }

    private static boolean isAsked(@Nullable SettingValue value) {
        return value instanceof InVault(var lifetime) && lifetime == NEVER;
    }

    private static Verdict verdict(FoundConnection found, Optional<Connection> before) {
        if (before.isEmpty()) {
            return new Verdict.Add();
        }
        List<Difference> differences = differences(ConnectionDraft.of(before.get()), found.draft());
        return differences.isEmpty() && found.secrets().isEmpty()
                ? new Verdict.Same()
                : new Verdict.Change(before.get(), differences);
    }

    private static List<Difference> differences(ConnectionDraft before, ConnectionDraft after) {
        List<Difference> differences = new ArrayList<>();
        compare("name", before.name(), after.name(), differences);
        compare(
                "environment",
                before.environment().word(),
                after.environment().word(),
                differences);
        compare("site", before.site(), after.site(), differences);
        TreeSet<String> keys = new TreeSet<>(before.settings().keySet());
        keys.addAll(after.settings().keySet());
        for (String key : keys) {
            compare(key, shown(before, key), shown(after, key), differences);
        }
        return differences;
    }

    private static String shown(ConnectionDraft draft, String key) {
        SettingValue value = draft.settings().get(key);
        return value == null ? "" : value.shown();
    }

    private static void compare(
            String key, String before, String after, List<Difference> differences) {
        if (!before.equals(after)) {
            differences.add(new Difference(key, before, after));
        }
    }
}
