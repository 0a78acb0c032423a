package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.connectors.iceberg.Lake;
import dev.lakewarden.governance.tables.TableName;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Ctrl+C while a command waits for a system that does not answer. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class InterruptTest {
    private Path home;
    private Person ana;
    private ServerSocket silent;

    @BeforeEach
    void begin(@TempDir Path temporary) throws IOException {
        home = temporary;
        ana = new Person(home);
        silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        add("slow", "iceberg-rest", "http://127.0.0.1:" + silent.getLocalPort());
        try (Lake lake = new Lake(Files.createDirectory(home.resolve("lake")))) {
            lake.createNamespace("sales");
            lake.createTable(TableName.of("sales.orders"));
            add("shop", "iceberg-jdbc", lake.uri());
        }
    }

    private void add(String name, String provider, String uri) {
        var added =
                ana.types("connection", "add", name, "--provider", provider, "--set", "uri=" + uri);
        assertThat(added.exit()).as(added.err()).isZero();
    }

    @Test
    void whatWasReadIsKeptTheWordsSaySoAndTheExitIs130() throws Exception {
        try (ServerSocket answersNobody = silent) {
            Process scan = start("scan");
            // The slow system was asked, and the other one has answered.
            answersNobody.accept();
            while (!ana.types("find", "orders").out().contains("shop/sales.orders")) {
                assertThat(scan.isAlive()).isTrue();
            }
            interrupt(scan);

            String err = text(scan);
            assertThat(scan.waitFor()).isEqualTo(130);
            assertThat(err)
                    .contains("was stopped", "What was read until then is kept.")
                    .doesNotContain("\tat ");
        }
        assertThat(ana.types("table", "list", "shop").out()).contains("sales.orders");
        assertThat(ana.types("workspace", "check").exit()).isZero();
    }

    @Test
    void aTestThatIsStoppedSaysSoToo() throws Exception {
        try (ServerSocket answersNobody = silent) {
            Process test = start("connection", "test", "slow", "--json");
            answersNobody.accept();
            interrupt(test);

            String err = text(test);
            assertThat(test.waitFor()).isEqualTo(130);
            assertThat(err).startsWith("{\"failure\":{\"kind\":\"cancelled\"");
        }
    }

    private Process start(String... arguments) throws IOException {
        ProcessBuilder builder = new Program(home).with(arguments);
        builder.environment().put("LAKEWARDEN_WORKSPACE", ana.workspace().toString());
        return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    private static void interrupt(Process process) throws Exception {
        Process kill = new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start();
        assertThat(kill.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }

    private static String text(Process process) throws IOException {
        return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
