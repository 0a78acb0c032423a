package dev.lakewarden.governance.findings;

/** How much it matters; P0 first. */
public enum Severity {
    /** Data is lost or open to the world, or will be within hours. */
    P0,
    /** People are hindered today. */
    P1,
    /** It costs money or will hinder soon. */
    P2,
    /** Worth tidying. */
    P3
}
