package dev.lakewarden.connectors.exchange;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.SettingProblem;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.exchange.ConnectionReader;
import dev.lakewarden.governance.exchange.FoundConnection;
import dev.lakewarden.governance.exchange.FoundConnections;
import dev.lakewarden.governance.exchange.LeftOut;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a reader found, in a form that is easy to compare. */
record ReadFile(FoundConnections found) {
    static ReadFile of(ConnectionReader reader, String fileName, String text) {
        return new ReadFile(reader.read(fileName, text, Environment.PROD));
    }

    List<String> names() {
        return found.connections().stream().map(it -> it.draft().name()).toList();
    }

    FoundConnection only() {
        if (found.connections().size() != 1) {
            throw new AssertionError("Not one connection: " + found);
        }
        return found.connections().getFirst();
    }

    FoundConnection load(String name) {
        return found.connections().stream()
                .filter(it -> it.draft().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Map<String, String> settings(FoundConnection connection) {
        Map<String, String> shown = new TreeMap<>();
        connection.draft().settings().forEach((key, value) -> shown.put(key, shown(value)));
        return shown;
    }

    private static String shown(SettingValue value) {
        return value.shown();
    }

    static Map<String, String> secrets(FoundConnection connection) {
        Map<String, String> secrets = new TreeMap<>();
        connection.secrets().forEach((key, secret) -> secrets.put(key, new String(secret)));
        return secrets;
    }

    /** Which keep it from being saved; none is expected of what a reader made. */
    static List<SettingProblem> problems(FoundConnection connection) {
        return Declared.ALL.check(connection.draft(), Map.of(), connection.secrets());
    }

    List<String> refused() {
        return leftOut(LeftOut.Kind.REFUSED);
    }

    List<String> notSupported() {
        return leftOut(LeftOut.Kind.NOT_SUPPORTED);
    }

    List<String> ignored() {
        return leftOut(LeftOut.Kind.IGNORED);
    }

    String why(String what) {
        return found.leftOut().stream()
                .filter(it -> it.what().equals(what))
                .map(LeftOut::why)
                .findFirst()
                .orElseThrow();
    }

    private List<String> leftOut(LeftOut.Kind kind) {
        return found.leftOut().stream().filter(it -> it.kind() == kind).map(LeftOut::what).toList();
    }
}
