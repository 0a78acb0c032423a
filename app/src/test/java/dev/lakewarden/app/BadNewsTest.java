package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.Person.Ran;
import dev.lakewarden.governance.actions.ActionId;
import dev.lakewarden.governance.actions.ActionPlan;
import dev.lakewarden.governance.actions.Owner;
import dev.lakewarden.governance.assets.Asset;
import dev.lakewarden.governance.findings.Finding;
import dev.lakewarden.governance.findings.Severity;
import dev.lakewarden.store.Mode;
import dev.lakewarden.store.Opening;
import dev.lakewarden.store.Workspace;
import dev.lakewarden.store.file.ThisComputer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

/** The exits that a scheduler wakes someone for: bad news, and not knowing. */
class BadNewsTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");

    private Person ana;

    @BeforeEach
    void begin(@TempDir Path home) {
        ana = new Person(home);
        ana.types("connection", "add", "lake", "--provider", "s3");
    }

    @Test
    void anEditedAuditLogIsNamedWithItsFirstBrokenLink() throws SQLException {
        change("DROP TRIGGER audit_is_never_changed", "UPDATE audit SET actor = 'eve'");

        Ran audit = ana.types("workspace", "audit", "--json");
        Ran check = ana.types("workspace", "check");

        assertThat(audit.exit()).isEqualTo(3);
        assertThat(audit.out()).contains("\"intact\":false", "\"brokenAt\":1");
        assertThat(check.exit()).isEqualTo(3);
    }

    @Test
    void aFindingAtTheAskedSeverityOrWorseIsBadNews() {
        try (Workspace workspace = workspace()) {
            Asset asset =
                    new Asset(workspace.connections().findAll().getFirst().id(), "sales.orders");
            Finding finding =
                    new Finding(
                            new Finding.Key("small-files", asset),
                            Severity.P1,
                            "Many small files",
                            "9 of 10",
                            "Compact it",
                            NOON);
            workspace.findings().judged("small-files", List.of(asset), List.of(finding));
        }

        assertThat(ana.types("findings").exit()).isZero();
        assertThat(ana.types("findings", "--min", "P0").exit()).isZero();
        Ran bad = ana.types("findings", "--min", "p1", "--json");
        assertThat(bad.exit()).isEqualTo(3);
        assertThat(bad.out()).contains("\"asset\":\"lake/sales.orders\"");
    }

    @Test
    void anActionWhoseProcessEndedIsAnUnknownOutcomeAndStaysOne() {
        ActionId id = ActionId.random();
        try (Workspace workspace = workspace()) {
            Owner gone = new Owner(ThisComputer.name(), Integer.MAX_VALUE, NOON);
            workspace
                    .journal()
                    .planned(
                            new ActionPlan(
                                    id,
                                    "compact",
                                    "lake/sales.orders",
                                    "ana",
                                    gone,
                                    NOON,
                                    List.of("group 1"),
                                    "{}"));
        }

        Ran first = ana.types("actions", "recover");
        Ran again = ana.types("actions", "recover", "--json");

        assertThat(first.exit()).isEqualTo(6);
        assertThat(first.out()).contains("left behind");
        assertThat(first.err()).contains(id.toString(), "lakewarden actions show");
        assertThat(again.exit()).isEqualTo(6);
        assertThat(again.err()).startsWith("{\"failure\":{\"kind\":\"outcome-unknown\"");
        assertThat(ana.types("actions", "show", id.toString()).exit()).isZero();
    }

    @Test
    void aWorkspaceOfANewerLakewardenIsLeftAlone() throws SQLException {
        change("PRAGMA user_version = 4711");

        Ran list = ana.types("connection", "list");
        Ran json = ana.types("connection", "list", "--json");

        assertThat(list.exit()).isEqualTo(1);
        assertThat(list.err()).contains("A newer Lakewarden wrote it (version 4711", "Nothing");
        assertThat(json.err()).startsWith("{\"failure\":{\"kind\":\"unsupported\"");
        assertThat(ana.types("workspace", "check").exit()).isEqualTo(3);
    }

    private Workspace workspace() {
        if (Workspace.open(ana.workspace(), Mode.COMMAND) instanceof Opening.Opened(var opened)) {
            return opened;
        }
        throw new IllegalStateException("The workspace does not open");
    }

    private void change(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + ana.workspace());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
