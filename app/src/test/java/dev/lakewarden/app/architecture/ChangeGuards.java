package dev.lakewarden.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import dev.lakewarden.governance.architecture.Exempt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A read-only connection has no write path: the methods of {@link MutatingMethods} are called only
 * where a changing port is implemented, and changing ports are built only for changes.
 */
final class ChangeGuards {
    static final List<Guard> ALL =
            List.of(
                    Guard.of(
                            "only changing ports change",
                            classes()
                                    .that(Exemptions.notExemptFrom(Exempt.Rule.CHANGES))
                                    .should(changeSystemsOnlyThroughAPort())
                                    .because(
                                            "a read-only connection is built without the changing"
                                                    + " port and so cannot write at all"),
                            """
                            package dev.lakewarden.connectors.iceberg;
                            class Sneaks {
                                void sneak(org.apache.iceberg.Table table) {
                                    table.expireSnapshots().commit();
                                }
                            }
                            """));

    private ChangeGuards() {}

    static ArchCondition<JavaClass> changeSystemsOnlyThroughAPort() {
        return new ArchCondition<>("call an SDK's changing methods only inside a changing port") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (isPartOfAChangingPort(type)) {
                    return;
                }
                accesses(type)
                        .flatMap(access -> changes(access).stream())
                        .forEach(words -> events.add(SimpleConditionEvent.violated(type, words)));
            }
        };
    }

    private static Stream<JavaCodeUnitAccess<?>> accesses(JavaClass type) {
        return Stream.of(
                        type.getMethodCallsFromSelf(),
                        type.getConstructorCallsFromSelf(),
                        type.getMethodReferencesFromSelf(),
                        type.getConstructorReferencesFromSelf())
                .flatMap(java.util.Set::stream);
    }

    private static Optional<String> changes(JavaCodeUnitAccess<?> access) {
        CodeUnitAccessTarget target = access.getTarget();
        return MutatingMethods.ALL.stream()
                .filter(sdk -> sdk.from().test(access.getOriginOwner().getPackageName() + "."))
                .filter(sdk -> target.getOwner().isAssignableTo(sdk.type()))
                .filter(sdk -> sdk.mutates().test(target.getName()))
                .filter(_ -> !isInherited(target))
                .findFirst()
                .map(sdk -> access.getDescription() + ", which changes " + sdk.sdk());
    }

    /** {@code toString} and the like of an SDK's type. */
    private static boolean isInherited(CodeUnitAccessTarget target) {
        return Stream.of(Object.class.getMethods())
                .anyMatch(method -> method.getName().equals(target.getName()));
    }

    private static boolean isPartOfAChangingPort(JavaClass type) {
        return Stream.iterate(
                        Optional.of(type),
                        Optional::isPresent,
                        at -> at.flatMap(JavaClass::getEnclosingClass))
                .map(Optional::orElseThrow)
                .flatMap(around -> around.getAllRawInterfaces().stream())
                .anyMatch(
                        port ->
                                port.getPackageName().startsWith("dev.lakewarden.governance.")
                                        && port.getSimpleName().endsWith("Changes"));
    }
}
