package dev.lakewarden.app.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes the rules look at, and the list of all rules. */
final class House {
    static final List<Guard> GUARDS =
            Stream.of(
                            LayerGuards.ALL,
                            PortGuards.ALL,
                            PlatformGuards.ALL,
                            NameGuards.ALL,
                            ChangeGuards.ALL)
                    .flatMap(List::stream)
                    .toList();

    private House() {}

    /** Every class of every module that ships; not their tests and fixtures. */
    static JavaClasses shipped() {
        return new ClassFileImporter()
                .withImportOption(location -> !location.contains("/test-classes/"))
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages("dev.lakewarden");
    }

    static JavaClasses at(Path directory) {
        return new ClassFileImporter().importPath(directory);
    }
}
