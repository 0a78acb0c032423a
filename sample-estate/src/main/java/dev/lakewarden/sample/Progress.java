package dev.lakewarden.sample;

/** How far the building is: {@code done} of {@code total} tables, and what was finished last. */
public record Progress(int done, int total, String now) {}
