package dev.lakewarden.governance.connections;

/** What a person did to turn the second key. */
public sealed interface Confirmation {
    /** Nothing; enough everywhere but on prod. */
    record None() implements Confirmation {}

    /** The command line's form: the asset's name typed again, and a reason. */
    record Typed(String asset, String typed, String reason) implements Confirmation {}

    /** The window's form: its lock. */
    record ByLock(ProdLock lock) implements Confirmation {}
}
