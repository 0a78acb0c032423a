package dev.lakewarden.viewmodels.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lakewarden.governance.failure.ConnectorException;
import dev.lakewarden.governance.failure.Failure;
import dev.lakewarden.governance.tasks.Work;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

class ListExportTest {
    private static final Work UNHINDERED =
            new Work() {
                @Override
                public void progress(long done, long total, String now) {}

                @Override
                public void stopIfCancelled() {}
            };

    private static final List<Orchard> ROWS =
            List.of(
                    new Orchard(1, "a,\"b\"", OptionalLong.of(-5), "early"),
                    new Orchard(2, "=1+1", OptionalLong.empty(), "line\r\nend"),
                    new Orchard(3, "big", OptionalLong.of(6471882047715530392L), "ü\u0001"));

    private final Path folder;

    ListExportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void csvIsQuotedAndDefusesFormulas() throws IOException {
        assertThat(written(new RowFormat.Csv()))
                .isEqualTo(
                        """
                        name,sort,howMany\r
                        "a,""b""\",early,-5\r
                        '=1+1,"line\r
                        end",\r
                        big,ü\u0001,6471882047715530392\r
                        """);
    }

    @Test
    void jsonHasNullsForTheUnknownAndStringsForBigNumbers() throws IOException {
        assertThat(written(new RowFormat.Json()))
                .isEqualTo(
                        """
                        [
                          {"name": "a,\\"b\\"", "sort": "early", "howMany": -5},
                          {"name": "=1+1", "sort": "line\\r\\nend", "howMany": null},
                          {"name": "big", "sort": "ü\\u0001", "howMany": "6471882047715530392"}
                        ]
                        """);
    }

    @Test
    void noRowsAreStillWholeDocuments() throws IOException {
        Path file = folder.resolve("none");
        ListExport.write(
                file, new RowFormat.Json(), Orchard.APPLES.columns(), List.of(), UNHINDERED);
        assertThat(Files.readString(file)).isEqualTo("[\n]\n");
    }

    @Test
    void aStoppedExportLeavesTheFileAsItWas() throws IOException {
        Path file = Files.writeString(folder.resolve("kept.csv"), "before");
        Work stopped =
                new Work() {
                    @Override
                    public void progress(long done, long total, String now) {}

                    @Override
                    public void stopIfCancelled() {
                        throw new ConnectorException(new Failure.Cancelled("Export", "Stopped."));
                    }
                };
        assertThatThrownBy(
                        () ->
                                ListExport.write(
                                        file,
                                        new RowFormat.Csv(),
                                        Orchard.APPLES.columns(),
                                        ROWS,
                                        stopped))
                .isInstanceOf(ConnectorException.class);
        assertThat(Files.readString(file)).isEqualTo("before");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFolderThatIsNotThereIsSaidInWords() {
        assertThatThrownBy(
                        () ->
                                ListExport.write(
                                        folder.resolve("no/such/file.csv"),
                                        new RowFormat.Csv(),
                                        Orchard.APPLES.columns(),
                                        ROWS,
                                        UNHINDERED))
                .isInstanceOfSatisfying(
                        ConnectorException.class,
                        e ->
                                assertThat(e.failure().because())
                                        .isEqualTo("It cannot be written: no such folder."));
    }

    private String written(RowFormat format) throws IOException {
        Path file = folder.resolve("rows." + format.extension());
        ListExport.write(file, format, Orchard.APPLES.columns(), ROWS, UNHINDERED);
        return Files.readString(file);
    }
}
