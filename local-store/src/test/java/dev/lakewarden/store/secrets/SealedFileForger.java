package dev.lakewarden.store.secrets;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** What an attacker would do who may write the file and knows its format. */
final class SealedFileForger {
    private SealedFileForger() {}

    static byte[] withFittingDigest(byte[] altered) {
        try {
            byte[] forged = altered.clone();
            int body = altered.length - 32;
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(Arrays.copyOf(altered, body));
            System.arraycopy(digest, 0, forged, body, digest.length);
            return forged;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
