package dev.lakewarden.connectors.s3;

import dev.lakewarden.governance.connections.ProviderDescription;
import dev.lakewarden.governance.connections.Setting;
import dev.lakewarden.governance.connections.SettingType;
import dev.lakewarden.governance.connections.SystemKind;

import java.util.List;

/** The settings of an S3 connection. */
final class S3Settings {
    static final String ENDPOINT = "endpoint";
    static final String REGION = "region";
    static final String PROFILE = "profile";
    static final String ACCESS_KEY_ID = "access-key-id";
    static final String SECRET_ACCESS_KEY = "secret-access-key";
    static final String SESSION_TOKEN = "session-token";
    static final String PATH_STYLE = "path-style";
    static final String BUCKET = "bucket";

    static final ProviderDescription DESCRIPTION =
            new ProviderDescription(
                    "s3",
                    "S3",
                    SystemKind.BUCKETS,
                    "Buckets on AWS, or on anything that speaks S3. Without a profile and without"
                            + " keys it uses the identity this machine has.",
                    List.of(
                            Setting.optional(
                                    ENDPOINT,
                                    "Endpoint",
                                    new SettingType.Uri(List.of("http", "https")),
                                    "https://minio.example.org:9000",
                                    "Where the store is; without it, AWS in the region."),
                            Setting.optional(
                                    REGION,
                                    "Region",
                                    new SettingType.Text(),
                                    "eu-west-1",
                                    "The region that requests are signed for; without it the"
                                            + " profile's, or us-east-1."),
                            Setting.optional(
                                    PROFILE,
                                    "Profile",
                                    new SettingType.Text(),
                                    "analytics",
                                    "A profile of ~/.aws/config, also one that signs in with SSO"
                                            + " or assumes a role."),
                            Setting.optional(
                                    ACCESS_KEY_ID,
                                    "Access key id",
                                    new SettingType.Text(),
                                    "AKIAEXAMPLE",
                                    "The public half of a stored key; prefer a profile."),
                            Setting.optional(
                                    SECRET_ACCESS_KEY,
                                    "Secret access key",
                                    new SettingType.Secret(),
                                    "env:S3_SECRET_KEY",
                                    "The secret half; needed with an access key id."),
                            Setting.optional(
                                    SESSION_TOKEN,
                                    "Session token",
                                    new SettingType.Secret(),
                                    "env:S3_SESSION_TOKEN",
                                    "Only for temporary keys."),
                            Setting.optional(
                                            PATH_STYLE,
                                            "Path style",
                                            new SettingType.Flag(),
                                            "true",
                                            "Names buckets in the path and not in the host, as most"
                                                    + " stores other than AWS want.")
                                    .withDefault("false"),
                            Setting.optional(
                                    BUCKET,
                                    "Bucket",
                                    new SettingType.Text(),
                                    "lake-prod",
                                    "The only bucket to look at, where others may not be"
                                            + " listed.")));

    private S3Settings() {}
}
