package dev.lakewarden.store.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.secrets.SecretKey;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Real processes that write one vault file at once, or are killed while they write it. */
class VaultProcessesIT {
    private final Path folder;

    VaultProcessesIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void whatTwoProcessesStoreAtOnceIsAllThere() throws IOException, InterruptedException {
        unlocked();
        Process one = VaultWriter.start(file(), "one-", 60);
        Process two = VaultWriter.start(file(), "two-", 60);
        List<String> told = new ArrayList<>(one.inputReader().readAllLines());
        told.addAll(two.inputReader().readAllLines());
        assertThat(one.waitFor()).isZero();
        assertThat(two.waitFor()).isZero();
        assertThat(told).hasSize(120);
        assertThat(missing(told)).isEmpty();
    }

    @Test
    void aKilledWriterLosesNothingThatWasStored() throws IOException, InterruptedException {
        killAndLook(6);
    }

    @Tag("proof")
    @Test
    void aKilledWriterLosesNothingTwoHundredTimes() throws IOException, InterruptedException {
        killAndLook(200);
    }

    private void killAndLook(int times) throws IOException, InterruptedException {
        unlocked();
        Random random = new Random(7);
        List<String> told = new ArrayList<>();
        for (int round = 0; round < times; round++) {
            Process writer = VaultWriter.start(file(), "round-" + round + "-", 1_000_000);
            BufferedReader reader = writer.inputReader();
            int atLeast = 1 + random.nextInt(30);
            for (int i = 0; i < atLeast; i++) {
                told.add(reader.readLine());
            }
            // Not Process.destroyForcibly, which closes what we still want to read.
            writer.toHandle().destroyForcibly();
            // What it told between our last look and its death counts as well.
            reader.lines().filter(line -> line.startsWith("round-")).forEach(told::add);
            writer.waitFor();
            assertThat(missing(whole(told))).as("round %d", round).isEmpty();
        }
    }

    /** The last line of a killed process may be cut off. */
    private static List<String> whole(List<String> told) {
        return told.subList(0, told.size() - 1);
    }

    private List<String> missing(List<String> told) {
        EncryptedFileVault vault = unlocked();
        return told.stream()
                .filter(
                        setting ->
                                vault.find(new SecretKey(VaultWriter.CONNECTION, setting))
                                        .filter(found -> new String(found).equals(setting))
                                        .isEmpty())
                .toList();
    }

    private EncryptedFileVault unlocked() {
        EncryptedFileVault vault = new EncryptedFileVault(file());
        vault.unlock(VaultWriter.PASSPHRASE.toCharArray());
        return vault;
    }

    private Path file() {
        return folder.resolve("lake.vault");
    }
}
