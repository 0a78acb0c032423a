package dev.lakewarden.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.app.Person.Ran;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sample estate is built once; the sentences below look at it. */
@TestInstance(Lifecycle.PER_CLASS)
class SampleCommandsTest {
    private Path home;
    private Person ana;
    private Ran up;
    private String workspace;

    @BeforeAll
    void build(@TempDir Path temporary) {
        home = temporary;
        ana = new Person(home);
        up = ana.types("sample", "up", "--json");
        workspace = home.resolve(".local/share/lakewarden/sample/workspace.db").toString();
    }

    @Test
    void itHasItsOwnWorkspaceAndTellsItsEndpoints() {
        assertThat(up.exit()).as(up.err()).isZero();
        assertThat(up.out())
                .startsWith("{\"directory\":")
                .contains("\"name\":\"shop\"", "\"provider\":\"iceberg-jdbc\"", "jdbc:sqlite:");
        assertThat(Path.of(workspace)).exists();
        assertThat(ana.workspace()).doesNotExist();
    }

    @Test
    void itsTablesAreListedAndFound() {
        Ran list = ana.types("table", "list", "shop", "--workspace", workspace);
        Ran json = ana.types("table", "list", "shop", "--workspace", workspace, "--json");
        Ran missing = ana.types("table", "list", "shop/nowhere", "--workspace", workspace);

        assertThat(list.exit()).as(list.err()).isZero();
        assertThat(list.out()).contains("TABLE", "SNAPSHOTS", "Iceberg");
        assertThat(list.out().lines()).hasSizeGreaterThan(10);
        assertThat(json.out()).contains("\"name\":\"shop/", "\"sizeBytes\":", "\"asOf\":\"20");
        assertThat(missing.exit()).isEqualTo(1);
        String first = list.out().lines().skip(1).findFirst().orElseThrow().split(" ", 2)[0];
        assertThat(ana.types("find", first, "--workspace", workspace).out())
                .contains("shop/" + first);
        assertThat(ana.types("find", "no-such-thing", "--workspace", workspace).exit()).isZero();
    }

    @Test
    void itIsReadAgainWithoutReadingWhatDidNotChange() {
        Ran scan = ana.types("scan", "--workspace", workspace, "--json");

        assertThat(scan.exit()).as(scan.err()).isZero();
        assertThat(scan.out()).contains("\"state\":\"live\"", "\"tablesRead\":0");
        Ran test = ana.types("connection", "test", "shop", "--workspace", workspace);
        assertThat(test.exit()).as(test.err()).isZero();
        assertThat(test.out()).contains("passed");
    }

    @Test
    void aSecondUpChangesNothing() {
        String before = ana.types("connection", "show", "shop", "--workspace", workspace).out();

        Ran again = ana.types("sample", "up");

        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(again.out()).contains("shop (iceberg-jdbc)", workspace);
        assertThat(ana.types("connection", "show", "shop", "--workspace", workspace).out())
                .isEqualTo(before);
    }

    @Test
    void downDeletesTheEstateAndItsWorkspaceAndNothingElse() throws IOException {
        Path other = home.resolve("other one");
        Path table = Files.createDirectories(other.resolve("estate/warehouse/sales/orders/data"));
        Files.writeString(other.resolve("estate/sample-estate.properties"), "seed=1");
        Files.writeString(table.resolve("00001-data.parquet"), "x");
        ana.types(
                "connection",
                "add",
                "lake",
                "--provider",
                "s3",
                "--workspace",
                other + "/workspace.db");
        Path letter = Files.writeString(other.resolve("letter.txt"), "dear");
        Path notes = Files.writeString(other.resolve("workspace-notes.txt"), "mine");

        Ran down = ana.types("sample", "down", "--dir", other.toString());

        assertThat(down.exit()).as(down.err()).isZero();
        assertThat(other).isDirectoryNotContaining(it -> !it.equals(letter) && !it.equals(notes));
        assertThat(ana.types("sample", "down", "--dir", other.toString()).out())
                .contains("There is no sample estate");
    }

    @Test
    void whatIsNotOfTheSampleIsLeftAndNamed() throws IOException {
        Path other = home.resolve("shared");
        Path estate = other.resolve("estate");
        Path data = Files.createDirectories(estate.resolve("warehouse/sales/orders/data"));
        Files.writeString(estate.resolve("sample-estate.properties"), "seed=1");
        Files.writeString(data.resolve("00002-data.parquet"), "x");
        Path letter = Files.writeString(estate.resolve("letter.txt"), "dear");
        Path mine = Files.writeString(data.resolve("my.parquet"), "x");

        Ran down = ana.types("sample", "down", "--dir", other.toString());

        assertThat(down.exit()).as(down.err()).isZero();
        assertThat(down.out()).contains("did not make it: " + letter, "did not make it: " + mine);
        try (Stream<Path> left = Files.walk(other)) {
            assertThat(left.filter(Files::isRegularFile)).containsExactlyInAnyOrder(letter, mine);
        }
    }

    @Test
    void theSampleIsNotPutIntoAWorkspaceThatSomeoneNames() {
        for (String command : List.of("up", "down")) {
            Ran ran = ana.types("sample", command, "--workspace", home + "/w.db");
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err()).contains("a workspace of its own", "--dir DIR");
        }
        assertThat(home.resolve("w.db")).doesNotExist();
    }

    @Test
    void aDirectoryWithSomethingElseInItIsLeftAlone() throws IOException {
        String mine = home.resolve("mine").toString();
        Path estate = Files.createDirectories(Path.of(mine, "estate"));
        Files.writeString(estate.resolve("letter.txt"), "dear");

        assertThat(ana.types("sample", "up", "--dir", mine).exit()).isEqualTo(5);
        assertThat(ana.types("sample", "down", "--dir", mine).exit()).isEqualTo(5);
        assertThat(estate.resolve("letter.txt")).hasContent("dear");
    }

    @Test
    void anUnknownAssetCannotBeOpened() {
        Ran connection = ana.types("open", "shpo", "--workspace", workspace);
        Ran table = ana.types("open", "shop/no.such", "--workspace", workspace);

        assertThat(connection.exit()).isEqualTo(1);
        assertThat(connection.err()).contains("Did you mean shop?");
        assertThat(table.exit()).isEqualTo(1);
        assertThat(table.err()).contains("lakewarden find");
    }
}
