package dev.lakewarden.viewmodels.estate;

import dev.lakewarden.viewmodels.connections.Access;
import dev.lakewarden.viewmodels.estate.EstateNode.Face;
import dev.lakewarden.viewmodels.estate.EstateNode.Kind;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What depends on the moment in a line of the tree.
 *
 * @param right the count of what is below, or the age of what is cached
 * @param access whether what it reaches may be changed; of connections only
 * @param facts what is known of a topic or a bucket; of others empty
 */
public record EstateLine(
        String right, Optional<Access> access, String facts, String tooltip, String spoken) {
    public static EstateLine of(Face face, Access.Moment moment) {
        Optional<Access> access =
                face.kind() instanceof Kind.Connected(_, _, var environment, var permission)
                        ? Optional.of(Access.of(permission, environment, moment))
                        : Optional.empty();
        String right =
                face.cachedSince()
                        .map(since -> TimeWords.age(since, moment.now()))
                        .orElse(face.count());
        String facts = EstateFacts.of(face.kind(), moment);
        return new EstateLine(
                right,
                access,
                facts,
                lines(
                        "\n",
                        face.asset().isEmpty() ? face.name() : face.asset(),
                        facts,
                        face.trouble(),
                        access.map(Access::words).orElse("")),
                lines(
                        ", ",
                        face.spoken(),
                        facts,
                        access.map(now -> now.keys().brief()).orElse(""),
                        face.trouble()));
    }

    private static String lines(String between, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(between));
    }
}
