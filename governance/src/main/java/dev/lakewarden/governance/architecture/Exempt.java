package dev.lakewarden.governance.architecture;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Takes one class (with what is nested in it) or one package out of one architecture rule, and says
 * why. Whoever reads the class sees the exception where it is made.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(Exempt.Several.class)
public @interface Exempt {
    Rule rule();

    /** One sentence; a blank one fails the build. */
    String reason();

    /** The rules that know exceptions. The others have none. */
    enum Rule {
        /** {@code java.sql} belongs to the local store. */
        SQL,
        /** Threads come from executors. */
        THREADS,
        /** View models and views wait for nothing: the FX thread calls them. */
        WAITING,
        /** Only the command line's terminal prints. */
        CONSOLE,
        /** Features of a module do not depend on each other in circles. */
        CYCLES,
        /** An SDK's types stay inside its connector. */
        VENDOR_TYPES,
        /** An SDK's changing methods are called by changing ports only. */
        CHANGES
    }

    /** Holds several of them, for the compiler. */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.TYPE, ElementType.PACKAGE})
    @interface Several {
        Exempt[] value();
    }
}
