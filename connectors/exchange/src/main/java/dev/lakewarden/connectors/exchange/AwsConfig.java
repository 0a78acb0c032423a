package dev.lakewarden.connectors.exchange;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.exchange.ConnectionReader;
import dev.lakewarden.governance.exchange.FoundConnections;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The profiles of {@code ~/.aws/config}, each as a connection to its buckets. */
final class AwsConfig implements ConnectionReader {
    private static final String PROFILE = "profile ";

    /** What the AWS SDK itself reads when it is given the profile. */
    private static final Set<String> READ_BY_THE_SDK =
            Set.of(
                    "role_arn",
                    "source_profile",
                    "credential_source",
                    "external_id",
                    "role_session_name",
                    "duration_seconds",
                    "web_identity_token_file",
                    "sso_session",
                    "sso_start_url",
                    "sso_region",
                    "sso_account_id",
                    "sso_role_name",
                    "sso_registration_scopes");

    @Override
    public String id() {
        return "aws";
    }

    @Override
    public String title() {
        return "AWS profiles";
    }

    @Override
    public String usualPlace() {
        return "~/.aws/config";
    }

    @Override
    public FoundConnections read(String fileName, String text, Environment environment) {
        AwsSections sections = AwsSections.parse(fileName, text);
        Reading reading = new Reading(environment);
        sections.all()
                .forEach(
                        (section, properties) -> {
                            if (isProfile(section, properties)) {
                                profile(section, properties, sections, reading);
                            } else if (!section.matches("(sso-session|services) .+")) {
                                reading.ignore("[" + section + "]", "It is no profile.");
                            }
                        });
        return reading.result();
    }

    /** Sections of a credentials file have the bare name. */
    private static boolean isProfile(String section, Map<String, String> properties) {
        return section.equals("default")
                || section.startsWith(PROFILE)
                || properties.containsKey("aws_access_key_id");
    }

    private static String nameOf(String section) {
        return section.startsWith(PROFILE) ? section.substring(PROFILE.length()) : section;
    }

    private static void profile(
            String section, Map<String, String> properties, AwsSections sections, Reading reading) {
        String name = nameOf(section);
        String origin = "profile " + name;
        if (refused(origin, section, sections, reading)) {
            return;
        }
        Reading.Draft draft = reading.draft(origin, name.equals("default") ? "aws" : name, "s3");
        draft.plain("region", "region", properties.getOrDefault("region", ""));
        endpoint(properties, sections)
                .ifPresent(endpoint -> draft.plain("endpoint", "endpoint_url", endpoint));
        if (properties.getOrDefault("s3.addressing_style", "").equals("path")) {
            draft.plain("path-style", "s3.addressing_style", "true");
        }
        signIn(name, properties, draft);
        leaveRest(origin, properties, reading);
        draft.done();
    }

    /** Follows the profiles it borrows its identity from: any of them may run a program. */
    private static boolean refused(
            String origin, String section, AwsSections sections, Reading reading) {
        Set<String> seen = new HashSet<>();
        String current = section;
        while (seen.add(current)) {
            Optional<Map<String, String>> properties = sections.find(current);
            if (properties.isEmpty()) {
                // A credentials file may have it; the SDK looks there.
                return false;
            }
            if (properties.get().containsKey("credential_process")) {
                reading.refuse(
                        origin + ": credential_process",
                        "It runs a program of "
                                + nameOf(current)
                                + "'s choice to get credentials; sign in another way, such as"
                                + " SSO.");
                return true;
            }
            if (properties.get().containsKey("mfa_serial")) {
                reading.notSupported(
                        origin + ": mfa_serial",
                        "It asks for a code at every sign-in, which this version cannot do.");
                return true;
            }
            String source = properties.get().get("source_profile");
            if (source == null || source.equals(nameOf(current))) {
                return false;
            }
            current = sections.find(PROFILE + source).isPresent() ? PROFILE + source : source;
        }
        reading.notSupported(origin + ": source_profile", "Its profiles refer to each other.");
        return true;
    }

    private static Optional<String> endpoint(Map<String, String> properties, AwsSections sections) {
        if (Boolean.parseBoolean(properties.get("ignore_configured_endpoint_urls"))) {
            return Optional.empty();
        }
        return Optional.ofNullable(properties.get("services"))
                .flatMap(services -> sections.find("services " + services))
                .map(services -> services.get("s3.endpoint_url"))
                .or(() -> Optional.ofNullable(properties.get("s3.endpoint_url")))
                .or(() -> Optional.ofNullable(properties.get("endpoint_url")));
    }

    private static void signIn(String name, Map<String, String> properties, Reading.Draft draft) {
        String key = properties.getOrDefault("aws_access_key_id", "");
        String secret = properties.getOrDefault("aws_secret_access_key", "");
        if (!key.isEmpty() && !secret.isEmpty()) {
            draft.plain("access-key-id", "aws_access_key_id", key);
            draft.secret("secret-access-key", "aws_secret_access_key", secret);
            draft.secret(
                    "session-token",
                    "aws_session_token",
                    properties.getOrDefault("aws_session_token", ""));
            return;
        }
        draft.plain("profile", "profile", name);
        if (properties.keySet().stream().anyMatch(it -> it.startsWith("sso_"))) {
            draft.note("Sign in with 'aws sso login --profile " + name + "' before it is opened.");
        }
        Optional.ofNullable(properties.get("web_identity_token_file"))
                .ifPresent(file -> draft.note("It reads a token from " + file + "."));
        draft.note("The AWS files of this machine say who signs in under that profile.");
    }

    private static void leaveRest(String origin, Map<String, String> properties, Reading reading) {
        Set<String> taken =
                Set.of(
                        "region",
                        "endpoint_url",
                        "s3.endpoint_url",
                        "s3.addressing_style",
                        "services",
                        "ignore_configured_endpoint_urls",
                        "aws_access_key_id",
                        "aws_secret_access_key",
                        "aws_session_token");
        for (String key : properties.keySet()) {
            if (!taken.contains(key) && !READ_BY_THE_SDK.contains(key)) {
                reading.ignore(origin + ": " + key, "It is of no meaning for a console.");
            }
        }
    }
}
