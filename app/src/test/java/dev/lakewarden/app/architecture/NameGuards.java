package dev.lakewarden.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;

import java.util.List;

/** What things are called, and what every package and exemption says. */
final class NameGuards {
    /** Shorter texts were never a reason. */
    private static final int MEANINGFUL = 20;

    static final List<Guard> ALL =
            List.of(
                    Guard.of(
                            "no package for leftovers",
                            noClasses()
                                    .should()
                                    .resideInAnyPackage(
                                            "..util..",
                                            "..utils..",
                                            "..common..",
                                            "..commons..",
                                            "..helper..",
                                            "..helpers..",
                                            "..manager..",
                                            "..managers..",
                                            "..impl..",
                                            "..internal..",
                                            "..misc..")
                                    .because(
                                            "packages are named for what a user would call the"
                                                    + " thing"),
                            """
                            package dev.lakewarden.governance.util;
                            class Leftover {}
                            """),
                    Guard.of(
                            "no class named for nothing",
                            noClasses()
                                    .should()
                                    .haveSimpleNameEndingWith("Manager")
                                    .orShould()
                                    .haveSimpleNameEndingWith("Helper")
                                    .orShould()
                                    .haveSimpleNameEndingWith("Impl")
                                    .orShould()
                                    .haveSimpleNameEndingWith("Util")
                                    .orShould()
                                    .haveSimpleNameEndingWith("Utils")
                                    .because("a name says what the thing is"),
                            """
                            package dev.lakewarden.governance.tables;
                            class TableManager {}
                            """),
                    Guard.of(
                            "every package is null-marked",
                            classes()
                                    .should(resideInANullMarkedPackage())
                                    .because("NullAway looks into marked packages only"),
                            """
                            package dev.lakewarden.governance.unmarked;
                            class Anything {}
                            """),
                    Guard.of(
                            "every exemption says why",
                            classes()
                                    .should(giveReasons())
                                    .because("an exception without a reason is a broken rule"),
                            """
                            package dev.lakewarden.governance.tables;
                            import dev.lakewarden.governance.architecture.Exempt;
                            @Exempt(rule = Exempt.Rule.THREADS, reason = " ")
                            class Shrugs {}
                            """));

    private NameGuards() {}

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package with @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                JavaPackage home = type.getPackage();
                boolean marked =
                        home.tryGetPackageInfo()
                                .map(info -> info.isAnnotatedWith(NullMarked.class))
                                .orElse(false);
                String words = type.getName() + " is in a package without @NullMarked";
                events.add(new SimpleConditionEvent(type, marked, words));
            }
        };
    }

    private static ArchCondition<JavaClass> giveReasons() {
        return new ArchCondition<>("give a reason for every exemption") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Exemptions.on(type)
                        .filter(exemption -> exemption.reason().strip().length() < MEANINGFUL)
                        .forEach(
                                exemption ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        type, type.getName() + ": " + exemption)));
            }
        };
    }
}
