package dev.lakewarden.connectors.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.types.Password;
import org.apache.kafka.common.security.JaasContext;
import org.junit.jupiter.api.Test;

import java.util.Map;

import javax.security.auth.login.AppConfigurationEntry;

class SignInTest {
    @Property
    void whateverThePasswordKafkaReadsItBackAndNothingElse(
            @ForAll String username, @ForAll String password) {
        assertThat(parsed(new SignIn("PLAIN", username, password)).getOptions())
                .isEqualTo(Map.of("username", username, "password", password));
    }

    @Test
    void aPasswordCannotAddALoginModule() {
        String hostile =
                "x\"; com.sun.security.auth.module.JndiLoginModule required user.provider.url=\"l";
        SignIn signIn = new SignIn("SCRAM-SHA-256", "alice", hostile);
        assertThat(parsed(signIn).getLoginModuleName()).endsWith(".ScramLoginModule");
        assertThat(parsed(signIn).getOptions())
                .isEqualTo(Map.of("username", "alice", "password", hostile));
    }

    @Test
    void noOtherLoginModuleIsLoadedInThisProcess() {
        JvmGuards.close();
        assertThatThrownBy(
                        () -> parse("com.sun.security.auth.module.KeyStoreLoginModule required;"))
                .isInstanceOfAny(IllegalArgumentException.class, KafkaException.class)
                .hasMessageContaining("not allowed");
    }

    @Test
    void whoSignsInIsToldWithoutThePassword() {
        assertThat(new SignIn("PLAIN", "alice", "in-the-clear")).hasToString("alice, PLAIN");
    }

    private static AppConfigurationEntry parsed(SignIn signIn) {
        return parse(signIn.jaas());
    }

    private static AppConfigurationEntry parse(String jaas) {
        return JaasContext.loadClientContext(Map.of("sasl.jaas.config", new Password(jaas)))
                .configurationEntries()
                .getFirst();
    }
}
