package dev.lakewarden.viewmodels.tables;

import dev.lakewarden.viewmodels.problem.Problem;

/** Why there is no row to show. */
public sealed interface Absence {
    /** There are rows. */
    record Nothing() implements Absence {}

    /** The workspace is read for the first time. */
    record Reading(String what) implements Absence {}

    /** No system was connected yet. */
    record NoConnections(String what, String why) implements Absence {}

    /** Systems are connected and no table of theirs is known. */
    record NoTables(String what, String why) implements Absence {}

    /** The workspace itself cannot be read. */
    record Failed(Problem problem) implements Absence {}
}
