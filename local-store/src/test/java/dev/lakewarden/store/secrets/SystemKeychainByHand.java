package dev.lakewarden.store.secrets;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.secrets.SecretKey;
import dev.lakewarden.governance.secrets.Vault;
import dev.lakewarden.governance.secrets.VaultContract;

import org.junit.jupiter.api.AfterEach;

/**
 * The real keychain of this machine. It is a person's own, so only a person runs it, with {@code
 * -Dtest=SystemKeychainByHand}.
 */
class SystemKeychainByHand extends VaultContract {
    @Override
    protected Vault open() {
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
