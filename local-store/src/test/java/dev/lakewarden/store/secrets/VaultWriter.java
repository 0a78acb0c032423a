package dev.lakewarden.store.secrets;

import dev.lakewarden.governance.connections.ConnectionId;
import dev.lakewarden.governance.secrets.SecretKey;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that stores secrets and tells each one that is stored. */
final class VaultWriter {
    static final ConnectionId CONNECTION = ConnectionId.of("00000000-0000-0000-0000-0000000000c3");
    static final String PASSPHRASE = "correct horse battery";

    private VaultWriter() {}

    /** Arguments: file, prefix of the settings, how many. */
    public static void main(String[] arguments) {
        PrintStream told = System.out;
        EncryptedFileVault vault = new EncryptedFileVault(Path.of(arguments[0]));
        vault.unlock(PASSPHRASE.toCharArray());
        int count = Integer.parseInt(arguments[2]);
        for (int i = 0; i < count; i++) {
            String setting = arguments[1] + i;
            vault.store(new SecretKey(CONNECTION, setting), setting.toCharArray());
            told.println(setting);
            told.flush();
        }
    }

    static Process start(Path file, String prefix, int count) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(VaultWriter.class.getName(), file.toString(), prefix));
        command.add(Integer.toString(count));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
