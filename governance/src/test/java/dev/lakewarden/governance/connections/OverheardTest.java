package dev.lakewarden.governance.connections;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.logging.Level;
import java.util.logging.Logger;

class OverheardTest {
    private static final String SECRET = "open-sesame-7";

    @Test
    void aLoggedSecretIsHeardEvenAsACauseAndInBase64() {
        try (Overheard overheard = Overheard.listen()) {
            Logger log = Logger.getLogger("vendor.sdk");
            log.log(Level.FINE, "password={0}", SECRET);
            log.log(Level.INFO, "failed", new IllegalStateException("with " + SECRET));
            overheard.hear(new IllegalStateException(new IllegalArgumentException(SECRET)));
            overheard.hear("Basic b3Blbi1zZXNhbWUtNw==");
            overheard.hear("nothing to see");
            assertThat(overheard.betraying(SECRET)).hasSize(4);
        }
    }

    @Test
    void whatIsSaidAfterwardsIsNotHeard() {
        Overheard overheard = Overheard.listen();
        overheard.close();
        Logger.getLogger("vendor.sdk").info(SECRET);
        assertThat(overheard.betraying(SECRET)).isEmpty();
    }
}
