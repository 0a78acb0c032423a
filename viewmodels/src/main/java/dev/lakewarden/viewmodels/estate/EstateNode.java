package dev.lakewarden.viewmodels.estate;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.connections.SystemKind;
import dev.lakewarden.governance.streams.TopicState;
import dev.lakewarden.viewmodels.page.PageAddress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One line of the tree with everything below it. A new reading makes a new tree of these; lines are
 * told apart by their name among their siblings, so the drawn tree is changed in place.
 */
public record EstateNode(Face face, List<EstateNode> children) {
    public EstateNode {
        children = List.copyOf(children);
    }

    /**
     * What a line looks like.
     *
     * @param count of what is below; empty where there is none to tell
     * @param cachedSince when what is below was read, if its system cannot be read now
     * @param trouble why its system was not read, in a sentence; empty if it was
     * @param asset what it is, as the command line names it
     */
    public record Face(
            Kind kind,
            String name,
            String count,
            Optional<Instant> cachedSince,
            Status status,
            String trouble,
            String asset,
            String spoken) {}

    /** What a line stands for. */
    public sealed interface Kind {
        record Estate() implements Kind {}

        record Site() implements Kind {}

        record InEnvironment(Environment environment) implements Kind {}

        record Connected(
                String connection, SystemKind kind, Environment environment, Permission permission)
                implements Kind {}

        record Namespace() implements Kind {}

        record Table() implements Kind {}

        record Topic(TopicState.Purpose purpose, TopicState.Partitions partitions)
                implements Kind {}

        record Bucket(Optional<String> region, Optional<Instant> created) implements Kind {}

        /** Whether nothing is ever below it. There are many of these. */
        default boolean isLeaf() {
            return switch (this) {
                case Table _, Topic _, Bucket _ -> true;
                case Estate _, Site _, InEnvironment _, Connected _, Namespace _ -> false;
            };
        }
    }

    /** The worst first. */
    public enum Status {
        UNREACHABLE,
        WARNING,
        QUIET;

        Status worse(Status other) {
            return compareTo(other) <= 0 ? this : other;
        }
    }

    /**
     * The same with the very nodes of before wherever nothing changed, so that the FX thread sees
     * that without comparing.
     */
    @SuppressWarnings("ReferenceEquality") // That is the point of it.
    EstateNode reusing(EstateNode before) {
        Map<String, EstateNode> known = HashMap.newHashMap(before.children.size());
        before.children.forEach(child -> known.put(child.name(), child));
        List<EstateNode> reused = new ArrayList<>(children.size());
        boolean same = face.equals(before.face) && children.size() == before.children.size();
        for (EstateNode child : children) {
            EstateNode old = known.get(child.name());
            EstateNode now = old == null ? child : child.reusing(old);
            same = same && now == before.children.get(reused.size());
            reused.add(now);
        }
        return same ? before : new EstateNode(face, reused);
    }

    public String name() {
        return face.name();
    }

    /**
     * The page that activating it brings up: a table, or all tables that are below. Lines above
     * connections, and those without tables, only unfold.
     */
    public Optional<PageAddress> address() {
        return switch (face.kind()) {
            case Kind.Estate _, Kind.Site _, Kind.InEnvironment _ -> Optional.empty();
            case Kind.Connected _ -> within("/*");
            case Kind.Namespace _ -> within(".*");
            case Kind.Table _ -> Optional.of(new PageAddress("tables", face.asset()));
            // Their pages come with later versions.
            case Kind.Topic _, Kind.Bucket _ -> Optional.empty();
        };
    }

    private boolean isOfTables() {
        return face.kind() instanceof Kind.Namespace || face.kind() instanceof Kind.Table;
    }

    private Optional<PageAddress> within(String pattern) {
        boolean tables =
                !face.name().isEmpty() && children.stream().anyMatch(EstateNode::isOfTables);
        return tables
                ? Optional.of(new PageAddress("tables", face.asset() + pattern))
                : Optional.empty();
    }
}
