package dev.lakewarden.connectors.exchange;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of YAML that a configuration file needs: mappings, lists and text. Aliases, anchors,
 * tags, repeated keys, several documents and anything deep or large are refused while they are
 * read, before they cost anything.
 */
final class Yaml {
    static final int DEEPEST = 8;
    static final int MOST_NODES = 20_000;

    sealed interface Node {}

    record Text(String text) implements Node {}

    /** Its order is the file's. */
    record Mapping(Map<String, Node> entries) implements Node {}

    record Sequence(List<Node> items) implements Node {}

    private final String subject;
    private final Iterator<Event> events;
    private int nodes;

    private Yaml(String subject, Iterator<Event> events) {
        this.subject = subject;
        this.events = events;
    }

    /**
     * @throws ConnectorException with {@code Invalid} if it is not such a mapping
     */
    static Mapping parse(String subject, String text) {
        LoadSettings settings =
                LoadSettings.builder()
                        .setLabel(subject)
                        .setParseComments(false)
                        .setCodePointLimit(2 * 1_048_576)
                        .build();
        try {
            return new Yaml(subject, new Parse(settings).parseString(text).iterator()).document();
        } catch (YamlEngineException e) {
            // Its message quotes the file, which may hold secrets.
            throw new ConnectorException(
                    new Failure.Invalid(subject, "It is not YAML that can be read."));
        }
    }

    private Mapping document() {
        expect(Event.ID.StreamStart);
        if (!events.hasNext() || events.next().getEventId() != Event.ID.DocumentStart) {
            throw invalid("It is empty.");
        }
        if (!(node(events.next(), 1) instanceof Mapping mapping)) {
            throw invalid("It is not a mapping of keys to values.");
        }
        expect(Event.ID.DocumentEnd);
        expect(Event.ID.StreamEnd);
        return mapping;
    }

    private void expect(Event.ID id) {
        if (!events.hasNext() || events.next().getEventId() != id) {
            throw invalid("It holds more than one document.");
        }
    }

    private Node node(Event event, int depth) {
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            throw invalid("It is larger or deeper than a connection file is.");
        }
        refuseAliases(event);
        return switch (event) {
            case ScalarEvent scalar -> {
                if (scalar.getTag().isPresent()) {
                    throw invalid("It holds a tag, and none is accepted.");
                }
                yield new Text(scalar.getValue());
            }
            case CollectionStartEvent start -> {
                if (start.getTag().isPresent()) {
                    throw invalid("It holds a tag, and none is accepted.");
                }
                yield start instanceof MappingStartEvent ? mapping(depth) : sequence(depth);
            }
            default -> throw invalid("It is not YAML that can be read.");
        };
    }

    private void refuseAliases(Event event) {
        boolean alias = event instanceof AliasEvent;
        if (alias || (event instanceof NodeEvent node && node.getAnchor().isPresent())) {
            throw invalid("It holds an anchor or alias, and none is accepted.");
        }
    }

    private Mapping mapping(int depth) {
        Map<String, Node> entries = new LinkedHashMap<>();
        for (Event event = events.next();
                event.getEventId() != Event.ID.MappingEnd;
                event = events.next()) {
            if (!(node(event, depth + 1) instanceof Text(var key))) {
                throw invalid("It has a key that is not text.");
            }
            if (entries.put(key, node(events.next(), depth + 1)) != null) {
                throw invalid("It has a key twice in one place.");
            }
        }
        return new Mapping(entries);
    }

    private Sequence sequence(int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next();
                event.getEventId() != Event.ID.SequenceEnd;
                event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Sequence(items);
    }

    private ConnectorException invalid(String because) {
        return new ConnectorException(new Failure.Invalid(subject, because));
    }
}
