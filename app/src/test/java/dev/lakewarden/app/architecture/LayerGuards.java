package dev.lakewarden.app.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceRule;

import dev.lakewarden.governance.architecture.Exempt;

import java.util.List;

/** Which module and which feature may see which other. */
final class LayerGuards {
    private static final String GOVERNANCE = "dev.lakewarden.governance..";
    private static final String STORE = "dev.lakewarden.store..";
    private static final String CONNECTORS = "dev.lakewarden.connectors..";
    private static final String PROBE = "dev.lakewarden.connectors.probe..";
    private static final String VIEW_MODELS = "dev.lakewarden.viewmodels..";
    private static final String VIEWS = "dev.lakewarden.views..";
    private static final String ICONS = "dev.lakewarden.icons..";
    private static final String SAMPLE = "dev.lakewarden.sample..";
    private static final String APP = "dev.lakewarden.app..";

    static final List<Guard> ALL =
            List.of(
                    Guard.of(
                            "governance sees nothing but the JDK",
                            classes()
                                    .that()
                                    .resideInAPackage(GOVERNANCE)
                                    .should()
                                    .onlyDependOnClassesThat(
                                            resideInAnyPackage(
                                                    GOVERNANCE, "java..", "org.jspecify.."))
                                    .because("rules must outlive every SDK, window and database"),
                            """
                            package dev.lakewarden.governance.tables;
                            class NamesAnSdk { org.apache.iceberg.Table table; }
                            """),
                    Guard.of(
                            "the local store sees governance only",
                            noClasses()
                                    .that()
                                    .resideInAPackage(STORE)
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAnyPackage(
                                            CONNECTORS, VIEW_MODELS, VIEWS, ICONS, SAMPLE, APP)
                                    .because(
                                            "the workspace must open with every system"
                                                    + " unreachable"),
                            """
                            package dev.lakewarden.store.tables;
                            class ReachesOut extends dev.lakewarden.connectors.kafka.Other {}
                            """,
                            """
                            package dev.lakewarden.connectors.kafka;
                            public class Other {}
                            """),
                    Guard.of(
                            "connectors see governance only",
                            noClasses()
                                    .that()
                                    .resideInAPackage(CONNECTORS)
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAnyPackage(
                                            STORE, VIEW_MODELS, VIEWS, ICONS, SAMPLE, APP)
                                    .because(
                                            "a connector turns one SDK into ports and knows no"
                                                    + " more"),
                            """
                            package dev.lakewarden.connectors.kafka;
                            class KnowsTheWindow extends dev.lakewarden.viewmodels.problem.Words {}
                            """,
                            """
                            package dev.lakewarden.viewmodels.problem;
                            public class Words {}
                            """),
                    Guard.of(
                            "connectors do not see each other",
                            slices().matching("dev.lakewarden.connectors.(*)..")
                                    .should()
                                    .notDependOnEachOther()
                                    .ignoreDependency(
                                            resideInAPackage(CONNECTORS), resideInAPackage(PROBE))
                                    .because("each can be left out; only the probe is for all"),
                            """
                            package dev.lakewarden.connectors.kafka;
                            class Borrows extends dev.lakewarden.connectors.s3.Lent {}
                            """,
                            """
                            package dev.lakewarden.connectors.s3;
                            public class Lent {}
                            """),
                    Guard.of(
                            "view models see governance and javafx.base",
                            classes()
                                    .that()
                                    .resideInAPackage(VIEW_MODELS)
                                    .should()
                                    .onlyDependOnClassesThat(
                                            resideInAnyPackage(
                                                    VIEW_MODELS,
                                                    GOVERNANCE,
                                                    "java..",
                                                    "javafx.beans..",
                                                    "javafx.collections..",
                                                    "javafx.event..",
                                                    "javafx.util..",
                                                    "org.jspecify.."))
                                    .because(
                                            "every decision of a screen is tested without a"
                                                    + " screen"),
                            """
                            package dev.lakewarden.viewmodels.tables;
                            class NamesANode { javafx.scene.Node node; }
                            """),
                    Guard.of(
                            "views see no system and no store",
                            noClasses()
                                    .that()
                                    .resideInAPackage(VIEWS)
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAnyPackage(CONNECTORS, STORE, SAMPLE, APP)
                                    .because("a view binds to its view model and decides nothing"),
                            """
                            package dev.lakewarden.views.tables;
                            class ReadsTheStore extends dev.lakewarden.store.Rows {}
                            """,
                            """
                            package dev.lakewarden.store;
                            public class Rows {}
                            """),
                    Guard.of(
                            "icons see nothing of ours",
                            noClasses()
                                    .that()
                                    .resideInAPackage(ICONS)
                                    .should()
                                    .dependOnClassesThat(
                                            resideInAPackage("dev.lakewarden..")
                                                    .and(outside(ICONS)))
                                    .because("pictures are the leaf of every arrow"),
                            """
                            package dev.lakewarden.icons;
                            class Themed extends dev.lakewarden.views.theme.Palette {}
                            """,
                            """
                            package dev.lakewarden.views.theme;
                            public class Palette {}
                            """),
                    Guard.of(
                            "the sample estate sees governance and connectors",
                            noClasses()
                                    .that()
                                    .resideInAPackage(SAMPLE)
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAnyPackage(STORE, VIEW_MODELS, VIEWS, ICONS, APP)
                                    .because(
                                            "it stands in for real systems, which know no console"),
                            """
                            package dev.lakewarden.sample;
                            class Shortcut extends dev.lakewarden.store.Rows {}
                            """,
                            """
                            package dev.lakewarden.store;
                            public class Rows {}
                            """),
                    Guard.of(
                            "nothing sees the app",
                            noClasses()
                                    .that(outside(APP))
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAPackage(APP)
                                    .because("objects meet in the composition root and only there"),
                            """
                            package dev.lakewarden.views.shell;
                            class CallsHome extends dev.lakewarden.app.Wiring {}
                            """,
                            """
                            package dev.lakewarden.app;
                            public class Wiring {}
                            """),
                    circles("governance"),
                    circles("store"),
                    circles("viewmodels"),
                    circles("views"));

    private LayerGuards() {}

    private static DescribedPredicate<JavaClass> outside(String place) {
        return DescribedPredicate.not(resideInAPackage(place));
    }

    private static Guard circles(String module) {
        SliceRule free =
                slices().matching("dev.lakewarden." + module + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .ignoreDependency(
                                DescribedPredicate.not(
                                        Exemptions.notExemptFrom(Exempt.Rule.CYCLES)),
                                DescribedPredicate.alwaysTrue());
        return Guard.of(
                "no circles between the features of " + module,
                free.because("a feature that needs itself through another cannot be read alone"),
                """
                package dev.lakewarden.%1$s.hens;
                public class Hen { dev.lakewarden.%1$s.eggs.Egg laid; }
                """
                        .formatted(module),
                """
                package dev.lakewarden.%1$s.eggs;
                public class Egg { dev.lakewarden.%1$s.hens.Hen layer; }
                """
                        .formatted(module));
    }
}
