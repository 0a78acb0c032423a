package dev.lakewarden.connectors.exchange;

import java.util.Set;
import java.util.TreeSet;

/** How a Kafka client would sign in, judged by what its login module could do. */
sealed interface KafkaSignIn {
    record UserAndPassword(String mechanism, String username, String password)
            implements KafkaSignIn {
        /** Without the password. */
        @Override
        public String toString() {
            return username + ", " + mechanism;
        }
    }

    /** Harmless, but this version cannot do it. */
    record NotSupported(String why) implements KafkaSignIn {}

    record Refused(String why) implements KafkaSignIn {}

    String PLAIN = "org.apache.kafka.common.security.plain.PlainLoginModule";
    String SCRAM = "org.apache.kafka.common.security.scram.ScramLoginModule";
    String OAUTH = "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule";
    String KERBEROS = "com.sun.security.auth.module.Krb5LoginModule";

    /** Options of the Kerberos module that only say which identity to use. */
    Set<String> KERBEROS_OPTIONS =
            Set.of(
                    "useKeyTab",
                    "keyTab",
                    "principal",
                    "storeKey",
                    "useTicketCache",
                    "ticketCache",
                    "renewTGT",
                    "doNotPrompt",
                    "serviceName",
                    "refreshKrb5Config",
                    "isInitiator",
                    "debug");

    /**
     * @param mechanism of {@code sasl.mechanism}; empty if the file names none
     */
    static KafkaSignIn of(JaasLine line, String mechanism) {
        return switch (line.module()) {
            case PLAIN -> password(line, mechanism.isEmpty() ? "PLAIN" : mechanism, "PLAIN");
            case SCRAM ->
                    password(line, mechanism.isEmpty() ? "SCRAM-SHA-512" : mechanism, "SCRAM-");
            case OAUTH -> oauth(line);
            case KERBEROS -> kerberos(line);
            default ->
                    new Refused(
                            "Its login module "
                                    + shortened(line.module())
                                    + " is not one of the few that are accepted: Kafka would load"
                                    + " that class and let it run, and JndiLoginModule ran code"
                                    + " from elsewhere that way (CVE-2023-25194).");
        };
    }

    private static KafkaSignIn password(JaasLine line, String mechanism, String family) {
        if (!mechanism.startsWith(family)) {
            return new NotSupported("Its login module and sasl.mechanism do not fit together.");
        }
        if (Boolean.parseBoolean(line.options().get("tokenauth"))) {
            return new NotSupported("This version does not sign in with delegation tokens.");
        }
        String username = line.options().getOrDefault("username", "");
        String password = line.options().getOrDefault("password", "");
        return new UserAndPassword(mechanism, username, password);
    }

    private static KafkaSignIn oauth(JaasLine line) {
        boolean reaches =
                line.options().entrySet().stream()
                        .anyMatch(
                                it ->
                                        it.getKey().matches("(?i).*(ur[il]|file|path|endpoint).*")
                                                || it.getValue().contains("://"));
        return reaches
                ? new Refused(
                        "Its OAuth login names an address or a file to read a token from: a file"
                                + " from a stranger could read this machine or its network that"
                                + " way (CVE-2025-27817).")
                : new NotSupported("This version does not sign in to Kafka with OAuth.");
    }

    private static KafkaSignIn kerberos(JaasLine line) {
        Set<String> unknown = new TreeSet<>(line.options().keySet());
        unknown.removeAll(KERBEROS_OPTIONS);
        return unknown.isEmpty()
                ? new NotSupported("This version does not sign in to Kafka with Kerberos.")
                : new Refused("Its Kerberos login has options that are not accepted.");
    }

    private static String shortened(String module) {
        String name = module.substring(module.lastIndexOf('.') + 1).replaceAll("[^\\w$]", "");
        return name.length() > 60 ? name.substring(0, 60) : name;
    }
}
