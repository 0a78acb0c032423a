package dev.lakewarden.connectors.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

class JaasLineTest {
    @Property
    void anyPasswordThatIsQuotedComesBack(@ForAll String password) {
        String quoted =
                password.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r");
        assertThat(JaasLine.parse("m.M required username=a password=\"" + quoted + "\";"))
                .hasValueSatisfying(
                        line -> assertThat(line.options()).containsEntry("password", password));
    }

    @Property
    void anyTextIsAnsweredAndNotThrownAt(@ForAll String text) {
        JaasLine.parse(text)
                .ifPresent(line -> assertThat(line.toString()).startsWith(line.module()));
    }

    @Test
    void aLineWithoutItsEndOrWithHalfAnOptionIsNone() {
        assertThat(JaasLine.parse("m.M required username=a")).isEmpty();
        assertThat(JaasLine.parse("m.M required username=;")).isEmpty();
        assertThat(JaasLine.parse("m.M required username=\"a;")).isEmpty();
        assertThat(JaasLine.parse("m.M perhaps username=a;")).isEmpty();
        assertThat(JaasLine.parse("m.M required a=b a=c;")).isEmpty();
        assertThat(JaasLine.parse(";")).isEmpty();
    }
}
