package dev.lakewarden.connectors.s3;

import static dev.lakewarden.connectors.s3.S3Settings.ACCESS_KEY_ID;
import static dev.lakewarden.connectors.s3.S3Settings.PROFILE;
import static dev.lakewarden.connectors.s3.S3Settings.REGION;
import static dev.lakewarden.connectors.s3.S3Settings.SECRET_ACCESS_KEY;
import static dev.lakewarden.connectors.s3.S3Settings.SESSION_TOKEN;

import dev.lakewarden.governance.connections.ResolvedSettings;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * As whom requests are signed, and for which region.
 *
 * @param words who that is, without a secret
 */
record Identity(AwsCredentialsProvider credentials, String words, Region region) {
    private static final Region USUAL = Region.US_EAST_1;

    /**
     * @throws ConnectorException with {@code Invalid} or {@code Missing} if the settings name no
     *     identity there is, {@code Refused} if the profile would run a program
     */
    static Identity of(
            ResolvedSettings settings, ProfileFile profiles, AwsCredentialsProvider ambient) {
        Optional<String> key = given(settings, ACCESS_KEY_ID);
        Optional<String> secret = given(settings, SECRET_ACCESS_KEY);
        if (key.isPresent() != secret.isPresent()) {
            throw failed(
                    new Failure.Invalid(
                            settings.connection(),
                            "An access key id and its secret access key go together"));
        }
        if (key.isPresent() && secret.isPresent()) {
            AwsCredentials keys = keys(key.get(), secret.get(), given(settings, SESSION_TOKEN));
            return new Identity(
                    StaticCredentialsProvider.create(keys),
                    "Access key " + key.get(),
                    region(settings).orElse(USUAL));
        }
        return given(settings, PROFILE)
                .map(name -> ofProfile(settings, name, profiles))
                .orElseGet(
                        () ->
                                new Identity(
                                        ambient,
                                        "The identity of this machine",
                                        region(settings).orElse(USUAL)));
    }

    private static AwsCredentials keys(String key, String secret, Optional<String> token) {
        return token.<AwsCredentials>map(
                        session -> AwsSessionCredentials.create(key, secret, session))
                .orElseGet(() -> AwsBasicCredentials.create(key, secret));
    }

    private static Identity ofProfile(
            ResolvedSettings settings, String name, ProfileFile profiles) {
        Profile profile =
                profiles.profile(name)
                        .orElseThrow(
                                () ->
                                        failed(
                                                new Failure.Missing(
                                                        settings.connection(),
                                                        "There is no AWS profile " + name)));
        refusePrograms(settings.connection(), profile, profiles);
        AwsCredentialsProvider credentials =
                ProfileCredentialsProvider.builder()
                        .profileFile(profiles)
                        .profileName(name)
                        .build();
        Region region =
                region(settings).or(() -> profile.property("region").map(Region::of)).orElse(USUAL);
        return new Identity(credentials, "AWS profile " + name, region);
    }

    /**
     * A profile may name a program that prints keys. A file that tools write is no place to decide
     * what this console runs.
     */
    static void refusePrograms(String connection, Profile profile, ProfileFile profiles) {
        Set<String> seen = new HashSet<>();
        Optional<Profile> at = Optional.of(profile);
        while (at.isPresent() && seen.add(at.get().name())) {
            String name = at.get().name();
            if (at.get().property("credential_process").isPresent()) {
                throw failed(
                        new Failure.Refused(
                                connection,
                                "The AWS profile "
                                        + name
                                        + " runs a program (credential_process), which Lakewarden"
                                        + " does not do; run it yourself and use its keys, or use"
                                        + " SSO or a role"));
            }
            at = at.get().property("source_profile").flatMap(profiles::profile);
        }
    }

    private static Optional<Region> region(ResolvedSettings settings) {
        return given(settings, REGION).map(Region::of);
    }

    private static Optional<String> given(ResolvedSettings settings, String key) {
        return settings.find(key).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static ConnectorException failed(Failure failure) {
        return new ConnectorException(failure);
    }

    /** Without keys. */
    @Override
    public String toString() {
        return words + ", " + region;
    }
}
