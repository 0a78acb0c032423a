package dev.lakewarden.viewmodels.page;

/** What may be done from a page, and the words for what may not. */
public sealed interface PagePermission {
    /** Looking only; {@code why} is shown beside whatever is off. */
    record Read(String why) implements PagePermission {}

    /** Plans may be made, running one asks for more; {@code why} says for what. */
    record Plan(String why) implements PagePermission {}

    record Run() implements PagePermission {}
}
