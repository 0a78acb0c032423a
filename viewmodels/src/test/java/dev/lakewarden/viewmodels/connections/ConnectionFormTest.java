package dev.lakewarden.viewmodels.connections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.secrets.SecretLifetime;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Optional;

class ConnectionFormTest {
    private final Desk desk = new Desk();

    @Test
    void aFormHasTheFieldsThatTheProviderDeclaresInItsOrder() {
        desk.editor.openNew();
        assertThat(desk.form().fields().get())
                .extracting(FormField::label)
                .containsExactly("Address\u00a0*", "Timeout", "Password\u00a0*", "Key");
        assertThat(desk.plain("timeout").textProperty().get()).isEqualTo("30");
    }

    @Test
    void aProblemIsShownOnceThePersonCamePastTheField() {
        desk.editor.openNew();
        desk.plain("uri").textProperty().set("nessie:19120");
        assertThat(desk.plain("uri").problem().getValue()).isEmpty();
        desk.plain("uri").visited();
        assertThat(desk.plain("uri").problem().getValue())
                .hasValueSatisfying(
                        words -> assertThat(words).contains("https://nessie:19120/iceberg"));
        desk.plain("uri").textProperty().set("https://nessie:19120");
        assertThat(desk.plain("uri").problem().getValue()).isEmpty();
    }

    @Test
    void aNameIsUsedOnce() {
        desk.saved("nessie-eu");
        desk.editor.addAnother();
        desk.form().nameProperty().set("nessie-eu");
        desk.form().nameVisited();
        assertThat(desk.form().nameProblem().getValue())
                .hasValueSatisfying(words -> assertThat(words).startsWith("Another connection"));
    }

    @Test
    void aRequiredSecretHasNoSourceNone() {
        desk.editor.openNew();
        assertThat(desk.secret("password").sources()).doesNotContain(SecretSource.NOTHING);
        assertThat(desk.secret("key").sources()).contains(SecretSource.NOTHING);
    }

    @Test
    void everySourceBecomesItsValue() {
        desk.fillNew("nessie-eu");
        SecretField password = desk.secret("password");
        password.referenceProperty().set("CATALOG_TOKEN");
        assertThat(password.value()).contains(new SettingValue.InVault(SecretLifetime.KEPT));
        password.sourceProperty().set(SecretSource.SESSION);
        assertThat(password.value()).contains(new SettingValue.InVault(SecretLifetime.SESSION));
        password.sourceProperty().set(SecretSource.ASKED);
        assertThat(password.value()).contains(new SettingValue.InVault(SecretLifetime.NEVER));
        password.sourceProperty().set(SecretSource.ENVIRONMENT);
        assertThat(password.value()).contains(new SettingValue.FromEnvironment("CATALOG_TOKEN"));
        password.sourceProperty().set(SecretSource.FILE);
        assertThat(password.value()).contains(new SettingValue.FromFile(Path.of("CATALOG_TOKEN")));
    }

    @Test
    void theFormSaysWhereASecretWillBeBeforeItIsSaved() {
        desk.fillNew("nessie-eu");
        assertThat(desk.secret("password").where().getValue())
                .isEqualTo(
                        "Will be stored in the system keychain; the workspace file never has it.");
    }

    @Test
    void aVaultThatIsLockedIsSaidLoudly() {
        desk.keychain.unavailable("There is no keychain.");
        desk.saved("nessie-eu");
        desk.file.lock();
        desk.fillNew("nessie-us");
        assertThat(desk.secret("password").trouble().getValue())
                .contains("The vault file is locked: saving asks for its passphrase first.");
    }

    @Test
    void aVaultFileThatIsNotThereYetIsNotCalledLocked() {
        desk.keychain.unavailable("There is no keychain.");
        desk.file.lock();
        desk.fillNew("nessie-eu");
        assertThat(desk.secret("password").trouble().getValue())
                .contains(
                        "There is no vault file yet: saving asks for a passphrase and creates it.");
    }

    @Test
    void aStoredSecretIsNeverShownAndNeedNotBeGivenAgain() {
        desk.saved("nessie-eu");
        assertThat(desk.secret("password").typedProperty().get()).isEmpty();
        assertThat(desk.secret("password").typedPrompt().getValue())
                .isEqualTo("Stored. Type to replace it");
        assertThat(desk.form().problems()).isEmpty();
    }

    @Test
    void aFormThatIsPutBackIsNotChanged() {
        desk.saved("nessie-eu");
        desk.form().siteProperty().set("aws-eu");
        assertThat(desk.form().changed().get()).isTrue();
        desk.form().siteProperty().set("");
        assertThat(desk.form().changed().get()).isFalse();
    }

    @Test
    void movingToProdTakesThePermissionBackAndSaysSoBefore() {
        Connection connection = desk.saved("nessie-eu");
        desk.book.allow(connection.id(), "CHG-1", Optional.empty(), "ada");
        desk.editor.open(connection.id());
        assertThat(desk.form().losesPermission().getValue()).isFalse();
        desk.form().environmentProperty().set(Environment.PROD);
        assertThat(desk.form().losesPermission().getValue()).isTrue();
        desk.form().environmentProperty().set(Environment.DEV);
        desk.form().siteProperty().set("aws-eu");
        assertThat(desk.form().losesPermission().getValue()).isFalse();
    }
}
