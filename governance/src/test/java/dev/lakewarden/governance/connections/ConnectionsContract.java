package dev.lakewarden.governance.connections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lakewarden.governance.audit.AuditLog;
import dev.lakewarden.governance.audit.AuditVerdict;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.secrets.SecretLifetime;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What every {@link Connections} promises. */
public abstract class ConnectionsContract {
    protected abstract Connections connections();

    /** The audit log that the connections write to. */
    protected abstract AuditLog audit();

    protected static Connection connection(String name) {
        return new Connection(
                ConnectionId.random(),
                name,
                "nessie",
                Environment.DEV,
                "aws-eu",
                Map.of(
                        "uri", new SettingValue.Plain("http://localhost:19120"),
                        "token", new SettingValue.InVault(SecretLifetime.KEPT),
                        "password", new SettingValue.FromEnvironment("NESSIE_PASSWORD"),
                        "key", new SettingValue.FromFile(Path.of("/etc/lake/key"))),
                new Permission.ReadOnly());
    }

    @Test
    void whatIsSavedIsFoundAgainByItsName() {
        Connection saved = connection("lake");
        connections().save(saved, "ana");
        assertThat(connections().find("lake")).contains(saved);
        assertThat(connections().find("river")).isEmpty();
    }

    @Test
    void theyAreListedByName() {
        connections().save(connection("river"), "ana");
        connections().save(connection("lake"), "ana");
        assertThat(connections().findAll())
                .extracting(Connection::name)
                .containsExactly("lake", "river");
    }

    @Test
    void savingTheSameIdReplacesIt() {
        Connection first = connection("lake");
        connections().save(first, "ana");
        Connection changed =
                first.withSettings(Map.of("uri", new SettingValue.Plain("http://other:1")));
        connections().save(changed, "ben");
        assertThat(connections().findAll()).containsExactly(changed);
    }

    @Test
    void aNameThatAnotherHasIsAConflictAndChangesNothing() {
        Connection first = connection("lake");
        connections().save(first, "ana");
        var refused =
                catchThrowableOfType(
                        ConnectorException.class,
                        () -> connections().save(connection("lake"), "ana"));
        assertThat(refused.failure()).isInstanceOf(Failure.Conflict.class);
        assertThat(connections().findAll()).containsExactly(first);
    }

    @Test
    void aPermissionComesBackWithItsReasonAndItsEnd() {
        Instant since = Instant.parse("2026-03-01T10:00:00.123456789Z");
        Connection allowed =
                connection("lake")
                        .withPermission(
                                new Permission.Allowed(
                                        since,
                                        "compaction week",
                                        Optional.of(since.plusSeconds(3600))));
        connections().save(allowed, "ana");
        assertThat(connections().find("lake")).contains(allowed);
        Connection open =
                allowed.withPermission(new Permission.Allowed(since, "for good", Optional.empty()));
        connections().save(open, "ana");
        assertThat(connections().find("lake")).contains(open);
    }

    @Test
    void removingTwiceIsRemovingOnce() {
        Connection gone = connection("lake");
        connections().save(gone, "ana");
        connections().remove(gone.id(), "ana");
        connections().remove(gone.id(), "ana");
        assertThat(connections().findAll()).isEmpty();
        assertThat(actions()).containsExactly("connection.removed", "connection.added");
    }

    @Test
    void everyChangeIsInTheAuditLogWithItsActor() {
        Connection lake = connection("lake");
        connections().save(lake, "ana");
        connections().save(lake, "ana");
        connections()
                .save(
                        lake.withPermission(
                                new Permission.Allowed(Instant.EPOCH, "repair", Optional.empty())),
                        "ben");
        connections().save(lake, "eva");
        assertThat(audit().findLatest(10))
                .extracting(entry -> entry.event().actor() + " " + entry.event().action())
                .containsExactly(
                        "eva connection.revoked", "ben connection.allowed", "ana connection.added");
        assertThat(audit().verify()).isEqualTo(new AuditVerdict.Intact(3));
    }

    @Test
    void theAuditLogNamesTheSettingThatChangedAndNotItsValue() {
        Connection lake = connection("lake");
        connections().save(lake, "ana");
        connections()
                .save(
                        lake.withSettings(Map.of("uri", new SettingValue.Plain("http://u:p@host"))),
                        "ana");
        assertThat(audit().findLatest(1).getFirst().event().detail())
                .contains("uri")
                .doesNotContain("u:p");
    }

    private List<String> actions() {
        return audit().findLatest(10).stream().map(entry -> entry.event().action()).toList();
    }
}
