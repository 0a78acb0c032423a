package dev.lakewarden.app.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;

import dev.lakewarden.governance.architecture.Exempt;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Which parts of the JDK are used where: threads, waiting, the console, injection. */
final class PlatformGuards {
    private static final Set<String> INJECTING =
            Set.of("Inject", "Autowired", "Resource", "FXML", "Value");

    static final List<Guard> ALL =
            List.of(
                    Guard.of(
                            "no new Thread",
                            noClasses()
                                    .that(Exemptions.notExemptFrom(Exempt.Rule.THREADS))
                                    .should()
                                    .callConstructorWhere(calls(Thread.class, "<init>"))
                                    .orShould()
                                    .beAssignableTo(Thread.class)
                                    .because(
                                            "an executor is named, bounded and closed; a stray"
                                                    + " thread is not"),
                            """
                            package dev.lakewarden.store.tables;
                            class Strays { void go(Runnable work) { new Thread(work).start(); } }
                            """),
                    Guard.of(
                            "no sleeping",
                            noClasses()
                                    .should()
                                    .callMethodWhere(calls(Thread.class, "sleep"))
                                    .orShould()
                                    .callMethodWhere(calls(TimeUnit.class, "sleep"))
                                    .because("wait for a condition, never for a time"),
                            """
                            package dev.lakewarden.governance.scan;
                            class Naps {
                                void nap() throws InterruptedException { Thread.sleep(10); }
                            }
                            """),
                    Guard.of(
                            "only the terminal prints",
                            noClasses()
                                    .that(Exemptions.notExemptFrom(Exempt.Rule.CONSOLE))
                                    .should()
                                    .accessField(System.class, "out")
                                    .orShould()
                                    .accessField(System.class, "err")
                                    .orShould()
                                    .callMethodWhere(calls(Throwable.class, "printStackTrace"))
                                    .because(
                                            "standard output is the answer of a command and nothing"
                                                    + " else"),
                            """
                            package dev.lakewarden.connectors.s3;
                            class Chats { void say() { System.out.println("here"); } }
                            """),
                    Guard.of(
                            "no waiting on the FX thread",
                            noClasses()
                                    .that()
                                    .resideInAnyPackage(
                                            "dev.lakewarden.views..", "dev.lakewarden.viewmodels..")
                                    .and(Exemptions.notExemptFrom(Exempt.Rule.WAITING))
                                    .should()
                                    .callMethodWhere(
                                            calls(Future.class, "get|resultNow")
                                                    .or(calls(CompletableFuture.class, "join"))
                                                    .or(calls(CountDownLatch.class, "await"))
                                                    .or(calls(CyclicBarrier.class, "await"))
                                                    .or(calls(BlockingQueue.class, "take|put"))
                                                    .or(calls(Semaphore.class, "acquire.*"))
                                                    .or(
                                                            calls(
                                                                    ExecutorService.class,
                                                                    "awaitTermination|invokeA.*|close"))
                                                    .or(calls(Thread.class, "join"))
                                                    .or(calls(Object.class, "wait")))
                                    .because(
                                            "the FX thread draws; results come through Background"),
                            """
                            package dev.lakewarden.viewmodels.tables;
                            class Waits {
                                Object now(java.util.concurrent.CompletableFuture<?> later) {
                                    return later.join();
                                }
                            }
                            """),
                    Guard.of(
                            "no field injection",
                            noFields()
                                    .should()
                                    .beAnnotatedWith(injecting())
                                    .because("constructor arguments stay final and visible"),
                            """
                            package dev.lakewarden.views.tables;
                            class Injected {
                                @interface Inject {}
                                @Inject Object service;
                            }
                            """));

    private PlatformGuards() {}

    private static DescribedPredicate<JavaAccess<?>> calls(Class<?> type, String name) {
        return target(are(owner(assignableTo(type))))
                .and(target(nameMatching(name)))
                .as("calls %s.%s", type.getSimpleName(), name);
    }

    private static DescribedPredicate<JavaAnnotation<?>> injecting() {
        return DescribedPredicate.describe(
                "an annotation that injects",
                annotation -> INJECTING.contains(annotation.getRawType().getSimpleName()));
    }
}
