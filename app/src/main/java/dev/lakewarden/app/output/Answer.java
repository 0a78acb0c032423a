package dev.lakewarden.app.output;

/**
 * What a command found, once for people and once for programs. Everything is at hand before the
 * first line is written, so a document is never left half.
 */
public interface Answer {
    void writeText(Page page);

    void writeJson(Json json);
}
