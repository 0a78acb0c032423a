package dev.lakewarden.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

class JsonTest {
    @Test
    void valuesFollowOurConventions() {
        byte[] document =
                Json.document(
                        json ->
                                json.id("snapshot", 9_223_372_036_854_775_807L)
                                        .number("sizeBytes", 2_310_000_000_000L)
                                        .number("rows", OptionalLong.empty())
                                        .instant("asOf", Instant.parse("2026-06-01T12:00:00Z"))
                                        .text("reason", Optional.empty())
                                        .duration("tookMs", Duration.ofSeconds(2))
                                        .objects(
                                                "tables",
                                                List.of("a", "b"),
                                                (it, name) -> it.text("name", name))
                                        .texts("columns", List.of("é\"")));

        assertThat(new String(document, StandardCharsets.UTF_8))
                .isEqualTo(
                        "{\"snapshot\":\"9223372036854775807\",\"sizeBytes\":2310000000000,"
                                + "\"rows\":null,\"asOf\":\"2026-06-01T12:00:00Z\",\"reason\":null,"
                                + "\"tookMs\":2000,\"tables\":[{\"name\":\"a\"},{\"name\":\"b\"}],"
                                + "\"columns\":[\"é\\\"\"]}");
    }
}
