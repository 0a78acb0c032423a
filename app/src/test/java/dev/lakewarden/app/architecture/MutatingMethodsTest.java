package dev.lakewarden.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.EvaluationResult;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class MutatingMethodsTest {
    static List<MutatingMethods> lists() {
        return MutatingMethods.ALL;
    }

    @ParameterizedTest
    @MethodSource("lists")
    void theListNamesWhatTheSdkHas(MutatingMethods list) throws ClassNotFoundException {
        Class<?> type =
                Class.forName(list.type(), false, MutatingMethodsTest.class.getClassLoader());
        List<String> methods = Stream.of(type.getMethods()).map(Method::getName).toList();
        assertThat(methods).containsAll(list.named()).anyMatch(list.mutates());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void f(org.apache.kafka.clients.admin.Admin a) {"
                        + " a.deleteTopics(java.util.Set.of(\"t\")); }",
                "void f(org.apache.kafka.clients.admin.AdminClient a) {"
                        + " a.incrementalAlterConfigs(null); }",
                "void f(org.apache.kafka.clients.admin.Admin a) { a.electLeaders(null, null); }",
                "Object f() { return new org.apache.kafka.clients.producer.KafkaProducer<String,"
                        + " String>(new java.util.Properties()); }",
                "void f(org.apache.kafka.clients.consumer.KafkaConsumer<?, ?> c) { c.commitSync();"
                        + " }",
                "void f(software.amazon.awssdk.services.s3.S3Client s) { s.deleteBucket(b ->"
                        + " b.bucket(\"x\")); }",
                "void f(software.amazon.awssdk.services.s3.S3Client s) { s.copyObject(b ->"
                        + " b.key(\"x\")); }",
                "void f(org.apache.iceberg.jdbc.JdbcCatalog c) { c.dropTable(null); }",
                "void f(org.apache.iceberg.io.FileIO io) { io.deleteFile(\"x\"); }",
                "java.util.function.Consumer<String> f(org.apache.iceberg.io.FileIO io) { return"
                        + " io::deleteFile; }",
                "Object f(java.net.http.HttpRequest.Builder b) { return b.DELETE(); }",
                "void f(java.net.HttpURLConnection c) throws Exception {"
                        + " c.setRequestMethod(\"PUT\"); }",
                "Object f(java.net.URLConnection c) throws Exception { return"
                        + " c.getOutputStream(); }",
                "void f(java.sql.PreparedStatement s) throws Exception { s.executeUpdate(); }",
                "void f(java.sql.Statement s) throws Exception { s.execute(\"DROP TABLE t\"); }",
                "void f(java.sql.Statement s) throws Exception { s.executeBatch(); }",
                "void f(java.sql.ResultSet r) throws Exception { r.deleteRow(); }",
                "void f(java.nio.file.Path p) throws Exception {"
                        + " java.nio.file.Files.writeString(p, \"x\"); }",
                "void f(java.nio.file.Path p) throws Exception {"
                        + " java.nio.file.Files.deleteIfExists(p); }",
                "void f(java.nio.channels.FileChannel c) throws Exception { c.truncate(0); }"
            })
    void aChangeOutsideAChangingPortIsFound(String method, @TempDir Path classes) {
        assertThat(judge("", method, classes).getFailureReport().getDetails())
                .singleElement()
                .asString()
                .contains("dev.lakewarden.connectors.x.Adapter");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void f(org.apache.kafka.clients.admin.Admin a) { a.describeCluster();"
                        + " a.toString(); }",
                "Object f() { return org.apache.kafka.clients.admin.Admin.create(new"
                        + " java.util.Properties()); }",
                "void f(software.amazon.awssdk.services.s3.S3Client s) { s.listBuckets();"
                        + " s.close(); }",
                "Object f(org.apache.iceberg.Table t) { return t.newScan().planFiles(); }",
                "Object f(java.sql.PreparedStatement s) throws Exception { return"
                        + " s.executeQuery(); }",
                "Object f(java.nio.file.Path p) throws Exception { return"
                        + " java.nio.file.Files.readAllBytes(p); }",
                "Object f(org.apache.kafka.clients.consumer.KafkaConsumer<?, ?> c) { return"
                        + " c.poll(java.time.Duration.ZERO); }"
            })
    void readingIsLeftAlone(String method, @TempDir Path classes) {
        assertThat(judge("", method, classes).hasViolation()).isFalse();
    }

    @Test
    void aChangingPortMayChange(@TempDir Path classes) {
        String port =
                """
                public void tag(
                        dev.lakewarden.governance.tables.TableName table,
                        String tag, long snapshot, String expectedRevision) {}
                void f(org.apache.iceberg.Table t) { t.manageSnapshots().commit(); }
                Runnable g(org.apache.iceberg.Table t) {
                    return new Runnable() {
                        public void run() { t.expireSnapshots().commit(); }
                    };
                }
                """;
        String implementing = "implements dev.lakewarden.governance.tables.TableChanges";
        assertThat(judge(implementing, port, classes).hasViolation()).isFalse();
    }

    @Test
    void theLocalStoreWritesItsOwnFile(@TempDir Path classes) {
        String writing =
                "void f(java.sql.Statement s, java.nio.file.Path p) throws Exception {"
                        + " s.executeUpdate(\"DELETE FROM t\"); java.nio.file.Files.delete(p); }";
        assertThat(judge("dev.lakewarden.store.x", "", writing, classes).hasViolation()).isFalse();
        assertThat(judge("dev.lakewarden.views.x", "", writing, classes).hasViolation()).isTrue();
    }

    private static EvaluationResult judge(String port, String member, Path classes) {
        return judge("dev.lakewarden.connectors.x", port, member, classes);
    }

    private static EvaluationResult judge(String place, String port, String member, Path classes) {
        String source =
                "package %s;\nabstract class Adapter %s { %s }".formatted(place, port, member);
        String classPath = System.getProperty("java.class.path");
        assertThat(Sources.compile(List.of(source), List.of("-cp", classPath), classes)).isEmpty();
        return ChangeGuards.ALL.getFirst().rule().evaluate(House.at(classes));
    }
}
