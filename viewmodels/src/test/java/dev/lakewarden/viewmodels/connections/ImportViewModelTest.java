package dev.lakewarden.viewmodels.connections;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.Connection;
import dev.lakewarden.governance.connections.ConnectionDraft;
import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.SettingValue;
import dev.lakewarden.governance.exchange.ConnectionImport;
import dev.lakewarden.governance.exchange.ConnectionReader;
import dev.lakewarden.governance.exchange.FoundConnection;
import dev.lakewarden.governance.exchange.FoundConnections;
import dev.lakewarden.governance.exchange.LeftOut;
import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.viewmodels.connections.ImportViewModel.State;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class ImportViewModelTest {
    private final Path home;
    private final Desk desk = new Desk();
    private final char[] secret = Desk.PASSWORD.toCharArray();
    private final ImportViewModel imports;

    ImportViewModelTest(@TempDir Path home) throws IOException {
        this.home = home;
        Files.writeString(home.resolve("lake.conf"), "nessie-eu https://nessie:19120/iceberg");
        this.imports =
                new ImportViewModel(
                        new ConnectionImport(desk.book),
                        new ImportSources(List.of(new LakeConf()), home),
                        desk.vault,
                        desk.background,
                        "ada");
    }

    @Test
    void theUsualFilesAreOfferedWhereTheyExist() throws IOException {
        imports.open();
        assertThat(offers()).extracting(ImportSources.Offer::title).containsExactly("lake.conf");
        Files.delete(home.resolve("lake.conf"));
        imports.open();
        assertThat(offers()).isEmpty();
    }

    @Test
    void aPreviewSaysWhatWouldBeReachedAndKeptAndSavesNothing() {
        look();
        ImportEntry entry = entries().getFirst();
        assertThat(entry.kind()).isEqualTo(ImportEntry.Kind.ADD);
        assertThat(entry.trust())
                .contains(
                        "Talks to nessie:19120.",
                        "The file holds the secret password; it would be kept in the system"
                                + " keychain.");
        assertThat(entry.spoken()).doesNotContain(Desk.PASSWORD);
        assertThat(imports.verb().getValue()).isEqualTo("Import 1 connection");
        assertThat(desk.connections.findAll()).isEmpty();
    }

    @Test
    void onlyWhatWasChosenIsSavedReadOnlyAndItsSecretIsKept() {
        List<String> told = new ArrayList<>();
        imports.onImported(all -> all.forEach(it -> told.add(it.name())));
        look();
        imports.save();
        Connection saved = desk.load("nessie-eu");
        assertThat(saved.permission().allowsChangesAt(Desk.NOW)).isFalse();
        assertThat(desk.keychain.size()).isEqualTo(1);
        assertThat(told).containsExactly("nessie-eu");
        assertThat(secret).containsOnly('\0');
    }

    @Test
    void nothingChosenIsNothingToSave() {
        look();
        entries().getFirst().chosenProperty().set(false);
        assertThat(imports.canSave().getValue()).isFalse();
        imports.save();
        assertThat(desk.connections.findAll()).isEmpty();
    }

    @Test
    void whatWouldChangeIsShownAndChosenByHand() {
        desk.saved("nessie-eu");
        desk.plain("uri").textProperty().set("https://other:19120");
        desk.secret("password").typedProperty().set(Desk.PASSWORD);
        desk.editor.save();
        look();
        ImportEntry entry = entries().getFirst();
        assertThat(entry.kind()).isEqualTo(ImportEntry.Kind.CHANGE);
        assertThat(entry.changes())
                .contains("uri: https://other:19120 → https://nessie:19120/iceberg");
        assertThat(imports.canSave().getValue()).isFalse();
        entry.chosenProperty().set(true);
        assertThat(imports.canSave().getValue()).isTrue();
    }

    @Test
    void closingOverwritesTheSecretsThatWereRead() {
        look();
        imports.close();
        assertThat(secret).containsOnly('\0');
        assertThat(imports.asked().getValue()).isFalse();
    }

    @Test
    void aFileOfAnotherKindIsSaidAndAnotherCanBeChosen() throws IOException {
        Files.writeString(home.resolve("lake.conf"), "");
        look();
        assertThat(imports.state().get())
                .isInstanceOfSatisfying(
                        State.Choosing.class,
                        choosing ->
                                assertThat(choosing.problem())
                                        .hasValueSatisfying(
                                                it ->
                                                        assertThat(it.cause())
                                                                .isEqualTo("It is empty.")));
    }

    private void look() {
        imports.open();
        imports.look(new LakeConf(), home.resolve("lake.conf"));
    }

    private List<ImportSources.Offer> offers() {
        return ((State.Choosing) imports.state().get()).offers();
    }

    private List<ImportEntry> entries() {
        return ((State.Previewing) imports.state().get()).entries();
    }

    /** A kind of file with one name and one address. */
    private final class LakeConf implements ConnectionReader {
        @Override
        public String id() {
            return "lake";
        }

        @Override
        public String title() {
            return "lake.conf";
        }

        @Override
        public String usualPlace() {
            return "~/lake.conf";
        }

        @Override
        public FoundConnections read(String fileName, String text, Environment environment) {
            if (text.isEmpty()) {
                throw new ConnectorException(new Failure.Invalid(fileName, "It is empty."));
            }
            var draft =
                    new ConnectionDraft(
                            text.split(" ", -1)[0],
                            "iceberg-rest",
                            environment,
                            "",
                            Map.of("uri", new SettingValue.Plain(text.split(" ", -1)[1])));
            return new FoundConnections(
                    List.of(
                            new FoundConnection(
                                    "line 1",
                                    Optional.empty(),
                                    draft,
                                    Map.of("password", secret),
                                    List.of())),
                    List.of(new LeftOut(LeftOut.Kind.REFUSED, "login.module", "It runs code.")));
        }
    }
}
