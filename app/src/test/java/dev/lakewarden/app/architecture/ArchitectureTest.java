package dev.lakewarden.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.EvaluationResult;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;

class ArchitectureTest {
    private static JavaClasses shipped;

    @BeforeAll
    static void lookAtEveryModule() {
        shipped = House.shipped();
    }

    static List<Guard> guards() {
        return House.GUARDS;
    }

    @Test
    void everyModuleIsLookedAt() {
        for (String module :
                List.of(
                        "app",
                        "connectors.exchange",
                        "connectors.iceberg",
                        "connectors.kafka",
                        "connectors.s3",
                        "governance",
                        "icons",
                        "sample",
                        "store",
                        "viewmodels",
                        "views")) {
            assertThat(shipped)
                    .as(module)
                    .anyMatch(type -> type.getName().startsWith("dev.lakewarden." + module + "."));
        }
    }

    @ParameterizedTest
    @MethodSource("guards")
    void theHouseKeeps(Guard guard) {
        EvaluationResult result = guard.rule().allowEmptyShould(true).evaluate(shipped);
        assertThat(result.getFailureReport().getDetails())
                .as(guard.rule().getDescription())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("guards")
    void codeThatBreaksItIsFound(Guard guard, @TempDir Path classes) {
        String classPath = System.getProperty("java.class.path");
        assertThat(Sources.compile(guard.breakers(), List.of("-cp", classPath), classes)).isEmpty();
        EvaluationResult result = guard.rule().evaluate(House.at(classes));
        assertThat(result.getFailureReport().getDetails())
                .as(guard.rule().getDescription())
                .anyMatch(words -> words.contains(Sources.typeOf(guard.breakers().getFirst())));
    }
}
