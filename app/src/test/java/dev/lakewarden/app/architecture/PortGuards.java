package dev.lakewarden.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import dev.lakewarden.governance.architecture.Exempt;

import java.util.List;
import java.util.stream.Stream;

/** What may be said across a port. */
final class PortGuards {
    static final List<Guard> ALL =
            List.of(
                    Guard.of(
                            "an SDK's types stay inside its connector",
                            classes()
                                    .that()
                                    .resideInAPackage("dev.lakewarden.connectors..")
                                    .and()
                                    .arePublic()
                                    .and(Exemptions.notExemptFrom(Exempt.Rule.VENDOR_TYPES))
                                    .should(sayNothingOfTheirSdk())
                                    .because("a new SDK version must not reach past its connector"),
                            """
                            package dev.lakewarden.connectors.iceberg;
                            public class Leaks {
                                public org.apache.iceberg.Table load() { return null; }
                            }
                            """),
                    Guard.of(
                            "java.sql belongs to the local store",
                            noClasses()
                                    .that()
                                    .resideOutsideOfPackage("dev.lakewarden.store..")
                                    .and(Exemptions.notExemptFrom(Exempt.Rule.SQL))
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
                                    .because("one writer and one schema keep the workspace whole"),
                            """
                            package dev.lakewarden.viewmodels.tables;
                            class Queries { java.sql.Connection connection; }
                            """),
                    Guard.of(
                            "no JavaFX below the view models",
                            noClasses()
                                    .that(
                                            resideInAnyPackage(
                                                    "dev.lakewarden.governance..",
                                                    "dev.lakewarden.connectors..",
                                                    "dev.lakewarden.store..",
                                                    "dev.lakewarden.sample.."))
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAnyPackage("javafx..")
                                    .because("the same console works without a window"),
                            """
                            package dev.lakewarden.connectors.kafka;
                            class Observes { javafx.beans.property.StringProperty name; }
                            """));

    private PortGuards() {}

    private static ArchCondition<JavaClass> sayNothingOfTheirSdk() {
        return new ArchCondition<>("have public methods of the JDK's and our own types only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getCodeUnits().stream()
                        .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(unit -> !isGivenByTheSdk(type, unit))
                        .filter(unit -> types(unit).anyMatch(PortGuards::isForeign))
                        .forEach(
                                unit ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        unit,
                                                        unit.getFullName() + " names an SDK")));
            }
        };
    }

    /** An SDK's own interface decides the signatures of whoever implements it. */
    private static boolean isGivenByTheSdk(JavaClass type, JavaCodeUnit unit) {
        String[] parameters =
                unit.getRawParameterTypes().stream().map(JavaClass::getName).toArray(String[]::new);
        return Stream.concat(
                        type.getAllRawInterfaces().stream(), type.getAllRawSuperclasses().stream())
                .filter(PortGuards::isForeign)
                .anyMatch(given -> given.tryGetMethod(unit.getName(), parameters).isPresent());
    }

    private static Stream<JavaClass> types(JavaCodeUnit unit) {
        return Stream.of(
                        Stream.of(unit.getRawReturnType()),
                        unit.getRawParameterTypes().stream(),
                        unit.getThrowsClause().stream().map(thrown -> thrown.getRawType()))
                .flatMap(types -> types);
    }

    private static boolean isForeign(JavaClass type) {
        JavaClass plain = type.getBaseComponentType();
        return !plain.isPrimitive()
                && !resideInAnyPackage("java..", "javax..", "dev.lakewarden..").test(plain);
    }
}
