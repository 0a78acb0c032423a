package dev.lakewarden.store.secrets;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.secrets.SecretKey;
import dev.lakewarden.governance.secrets.Vault;
import dev.lakewarden.governance.secrets.VaultContract;

import org.junit.jupiter.api.AfterEach;

/** The real keychain, on machines that have one; asked for, since it is a person's own. */
class SystemKeychainIT extends VaultContract {
    @Override
    protected Vault open() {
        assumeTrue(
                Boolean.getBoolean("lakewarden.test.keychain"),
                "Skipped without -Dlakewarden.test.keychain=true: the system keychain");
        return KeychainVault.ofThisMachine();
    }

    @AfterEach
    void leaveNothingBehind() {
        for (String id : new String[] {"a1", "b2"}) {
            ConnectionId connection = ConnectionId.of("00000000-0000-0000-0000-0000000000" + id);
            open().remove(new SecretKey(connection, "password"));
            open().remove(new SecretKey(connection, "token"));
        }
    }
}
