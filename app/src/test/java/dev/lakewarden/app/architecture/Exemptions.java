package dev.lakewarden.app.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaPackage;

import dev.lakewarden.governance.architecture.Exempt;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads {@link Exempt} off classes, the classes around them, and their packages. */
final class Exemptions {
    /** One use of the annotation. */
    record Exemption(String where, Exempt.Rule rule, String reason) {}

    private Exemptions() {}

    static DescribedPredicate<JavaClass> notExemptFrom(Exempt.Rule rule) {
        return DescribedPredicate.describe(
                "are not exempt from " + rule, type -> !isExempt(type, rule));
    }

    static boolean isExempt(JavaClass type, Exempt.Rule rule) {
        return Stream.concat(
                        around(type).flatMap(Exemptions::on),
                        packages(type.getPackage()).flatMap(Exemptions::on))
                .anyMatch(exemption -> exemption.rule() == rule);
    }

    static Stream<Exemption> on(JavaClass type) {
        return read(type.getName(), type.getAnnotations());
    }

    static Stream<Exemption> on(JavaPackage place) {
        return read(place.getName(), place.getAnnotations());
    }

    private static Stream<JavaClass> around(JavaClass type) {
        return Stream.iterate(
                        Optional.of(type),
                        Optional::isPresent,
                        at -> at.flatMap(JavaClass::getEnclosingClass))
                .map(Optional::orElseThrow);
    }

    private static Stream<JavaPackage> packages(JavaPackage innermost) {
        return Stream.iterate(
                        Optional.of(innermost),
                        Optional::isPresent,
                        at -> at.flatMap(JavaPackage::getParent))
                .map(Optional::orElseThrow);
    }

    private static Stream<Exemption> read(
            String where, Set<? extends JavaAnnotation<? extends HasDescription>> annotations) {
        return annotations.stream()
                .flatMap(Exemptions::single)
                .map(
                        single ->
                                new Exemption(
                                        where,
                                        Exempt.Rule.valueOf(
                                                ((JavaEnumConstant)
                                                                single.get("rule").orElseThrow())
                                                        .name()),
                                        (String) single.get("reason").orElseThrow()));
    }

    private static Stream<JavaAnnotation<?>> single(JavaAnnotation<?> annotation) {
        String type = annotation.getRawType().getName();
        if (type.equals(Exempt.class.getName())) {
            return Stream.of(annotation);
        }
        if (type.equals(Exempt.Several.class.getName())) {
            return Stream.of((JavaAnnotation<?>[]) annotation.get("value").orElseThrow());
        }
        return Stream.empty();
    }
}
