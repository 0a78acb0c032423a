package dev.lakewarden.connectors.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.Map;

class AwsConfigTest {
    private static final String CONFIG =
            """
            # people's profiles
            [default]
            region = eu-central-1
            output = json

            [profile analytics]
            sso_session = corp
            sso_account_id = 123456789012
            sso_role_name = Reader
            region = eu-west-1
            services = on-premises

            [sso-session corp]
            sso_start_url = https://corp.awsapps.com/start
            sso_region = eu-west-1

            [services on-premises]
            s3 =
              endpoint_url = https://minio.example.org:9000
            sts =
              endpoint_url = https://sts.example.org

            [profile nightly]
            source_profile = default
            role_arn = arn:aws:iam::123456789012:role/Nightly
            s3 =
                addressing_style = path
            endpoint_url = https://s3.example.org

            [profile program]
            credential_process = /opt/bin/evil --steal hunter2

            [profile borrows]
            source_profile = program
            role_arn = arn:aws:iam::123456789012:role/X
            """;

    @Test
    void everyProfileBecomesAConnectionThroughItsProfile() {
        ReadFile read = read(CONFIG);
        assertThat(read.names()).containsExactly("aws", "analytics", "nightly");
        assertThat(ReadFile.settings(read.load("aws")))
                .isEqualTo(Map.of("profile", "default", "region", "eu-central-1"));
        assertThat(ReadFile.settings(read.load("analytics")))
                .isEqualTo(
                        Map.of(
                                "profile", "analytics",
                                "region", "eu-west-1",
                                "endpoint", "https://minio.example.org:9000"));
        assertThat(read.load("analytics").notes().getFirst())
                .contains("aws sso login --profile analytics");
        assertThat(ReadFile.settings(read.load("nightly")))
                .containsEntry("path-style", "true")
                .containsEntry("endpoint", "https://s3.example.org");
        assertThat(read.ignored()).contains("profile default: output");
    }

    @Test
    void aProgramForCredentialsIsRefusedByNameAlsoWhereItIsBorrowed() {
        ReadFile read = read(CONFIG);
        assertThat(read.refused())
                .containsExactly(
                        "profile program: credential_process",
                        "profile borrows: credential_process");
        assertThat(read.found().toString()).doesNotContain("hunter2").doesNotContain("/opt/bin");
    }

    @Test
    void keysInTheFileAreForTheVault() {
        ReadFile read =
                read(
                        """
                        [robot]
                        aws_access_key_id = AKIAEXAMPLE
                        aws_secret_access_key = s3cr3t/+=
                        aws_session_token = t0k3n
                        region = us-east-1
                        """);
        assertThat(ReadFile.settings(read.only()))
                .containsEntry("access-key-id", "AKIAEXAMPLE")
                .containsEntry("secret-access-key", "kept in the vault")
                .doesNotContainKey("profile");
        assertThat(ReadFile.secrets(read.only()))
                .isEqualTo(Map.of("secret-access-key", "s3cr3t/+=", "session-token", "t0k3n"));
        assertThat(ReadFile.problems(read.only())).isEmpty();
    }

    @Test
    void profilesThatReferToEachOtherAreLeftOut() {
        ReadFile read =
                read(
                        """
                        [profile a]
                        source_profile = b
                        [profile b]
                        source_profile = a
                        """);
        assertThat(read.found().connections()).isEmpty();
        assertThat(read.notSupported())
                .containsExactly("profile a: source_profile", "profile b: source_profile");
    }

    @Test
    void aProfileThatAsksForACodeIsNotSupported() {
        ReadFile read = read("[profile a]\nmfa_serial = arn:aws:iam::1:mfa/ana\n");
        assertThat(read.notSupported()).containsExactly("profile a: mfa_serial");
    }

    @Test
    void aLineThatIsNoneIsNamedByItsNumberOnly() {
        assertThatThrownBy(() -> read("[default]\nregion = x\nhunter2\n"))
                .hasMessageContaining("Line 3")
                .hasMessageNotContaining("hunter2");
        assertThatThrownBy(() -> read("[default\n")).hasMessageContaining("Line 1");
        assertThatThrownBy(() -> read("")).hasMessageContaining("no section");
    }

    private static ReadFile read(String text) {
        return ReadFile.of(new AwsConfig(), "config", text);
    }
}
