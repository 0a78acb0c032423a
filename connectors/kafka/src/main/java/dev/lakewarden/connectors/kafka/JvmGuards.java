package dev.lakewarden.connectors.kafka;

import org.apache.kafka.common.security.plain.PlainLoginModule;
import org.apache.kafka.common.security.scram.ScramLoginModule;

/**
 * Closes, for this whole process, the doors that Kafka clients leave open to their settings.
 *
 * <p>Our settings cannot reach them; this holds even if some other way to settings is found later.
 */
final class JvmGuards {
    private JvmGuards() {}

    static void close() {
        // A login module is a class loaded by name; JndiLoginModule runs code from afar
        // (CVE-2023-25194, CVE-2025-27818).
        System.setProperty(
                "org.apache.kafka.allowed.login.modules",
                PlainLoginModule.class.getName() + "," + ScramLoginModule.class.getName());
        // OAuth endpoints may be file: URLs and so read any file (CVE-2025-27817).
        System.setProperty("org.apache.kafka.sasl.oauthbearer.allowed.urls", "");
        System.setProperty("org.apache.kafka.sasl.oauthbearer.allowed.files", "");
        // ${file:...} and ${env:...} in settings would be filled in (CVE-2024-31141).
        System.setProperty("org.apache.kafka.automatic.config.providers", "none");
    }
}
