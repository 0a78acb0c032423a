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
                "Object f(java.net.http.HttpRequest.Builder b) { return b.DELETE(); }"
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
                "Object f(org.apache.iceberg.Table t) { return t.newScan().planFiles(); }"
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

    private static EvaluationResult judge(String port, String member, Path classes) {
        String source =
                "package dev.lakewarden.connectors.x;\nabstract class Adapter %s { %s }"
                        .formatted(port, member);
        String classPath = System.getProperty("java.class.path");
        assertThat(Sources.compile(List.of(source), List.of("-cp", classPath), classes)).isEmpty();
        return ChangeGuards.ALL.getFirst().rule().evaluate(House.at(classes));
    }
}
