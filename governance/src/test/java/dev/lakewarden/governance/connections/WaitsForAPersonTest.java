package dev.lakewarden.governance.connections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.audit.InMemoryAuditLog;
import dev.lakewarden.governance.secrets.InMemoryVault;
import dev.lakewarden.governance.secrets.SecretKey;
import dev.lakewarden.governance.secrets.SecretLifetime;
import dev.lakewarden.governance.secrets.Vaults;

import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which connections open by themselves, known without asking anyone. */
class WaitsForAPersonTest {
    private final InMemoryVault keychain =
            new InMemoryVault("system keychain").unavailable("There is none.");
    private final InMemoryVault file = new InMemoryVault("vault file");
    private final InMemoryVault session = new InMemoryVault("this session");
    private final InMemoryAuditLog audit = new InMemoryAuditLog();
    private final ConnectionBook book =
            new ConnectionBook(
                    new InMemoryConnections(audit),
                    new Providers(List.of(new Lake())),
                    new ConnectionSecrets(
                            new Vaults(keychain, file, session),
                            _ -> Optional.empty(),
                            (_, _) -> {
                                throw new AssertionError("Nobody is to be asked");
                            }),
                    new ChangeGuard(audit, Clock.systemUTC()),
                    Clock.systemUTC());

    private Connection with(SecretLifetime lifetime) {
        ConnectionDraft draft =
                new ConnectionDraft(
                        "lake",
                        "lake",
                        Environment.DEV,
                        "",
                        Map.of(
                                "uri",
                                new SettingValue.Plain("https://lake.example.org"),
                                "password",
                                new SettingValue.InVault(lifetime)));
        return book.add(draft, Map.of("password", "hunter2".toCharArray()), "ana");
    }

    @Test
    void aSecretThatIsAskedForEveryTimeWaitsForSomeone() {
        assertThat(book.waitsFor(with(SecretLifetime.NEVER)))
                .contains("its password is asked for every time");
    }

    @Test
    void aSecretOfThisSessionWaitsOnlyOnceTheSessionIsOver() {
        Connection lake = with(SecretLifetime.SESSION);
        assertThat(book.waitsFor(lake)).isEmpty();
        session.remove(new SecretKey(lake.id(), "password"));
        assertThat(book.waitsFor(lake))
                .contains("its password was kept for a session that has ended");
    }

    @Test
    void aKeptSecretWaitsWhileTheVaultFileIsLocked() {
        Connection lake = with(SecretLifetime.KEPT);
        assertThat(book.waitsFor(lake)).isEmpty();
        file.lock();
        assertThat(book.waitsFor(lake))
                .contains("its password is in the vault file, which is locked");
    }
}
