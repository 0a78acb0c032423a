package dev.lakewarden.connectors.s3;

import org.jspecify.annotations.Nullable;

import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.ContainerCredentialsProvider;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.InstanceProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.WebIdentityTokenFileCredentialsProvider;
import software.amazon.awssdk.profiles.ProfileFile;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * The identity this machine has: the SDK's own order, except that the default profile is not
 * allowed to run a program.
 */
final class MachineIdentity implements AwsCredentialsProvider {
    private final Supplier<ProfileFile> profiles;
    private @Nullable AwsCredentialsProviderChain chain;

    MachineIdentity(Supplier<ProfileFile> profiles) {
        this.profiles = profiles;
    }

    /** Not before it is needed: a console without S3 does not wait for it. */
    private synchronized AwsCredentialsProviderChain chain() {
        AwsCredentialsProviderChain made = chain;
        if (made == null) {
            made =
                    AwsCredentialsProviderChain.builder()
                            .credentialsProviders(
                                    EnvironmentVariableCredentialsProvider.create(),
                                    WebIdentityTokenFileCredentialsProvider.create(),
                                    () -> ofDefaultProfile(profiles.get()),
                                    ContainerCredentialsProvider.builder().build(),
                                    InstanceProfileCredentialsProvider.create())
                            .build();
            chain = made;
        }
        return made;
    }

    private static AwsCredentials ofDefaultProfile(ProfileFile profiles) {
        String name = Optional.ofNullable(System.getenv("AWS_PROFILE")).orElse("default");
        profiles.profile(name)
                .ifPresent(profile -> Identity.refusePrograms(name, profile, profiles));
        try (ProfileCredentialsProvider provider =
                ProfileCredentialsProvider.builder()
                        .profileFile(profiles)
                        .profileName(name)
                        .build()) {
            return provider.resolveCredentials();
        }
    }

    @Override
    public AwsCredentials resolveCredentials() {
        return chain().resolveCredentials();
    }
}
