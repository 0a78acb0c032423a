package dev.lakewarden.viewmodels.palette;

import dev.lakewarden.viewmodels.page.PageAddress;

import java.util.function.Consumer;

/** What can be done with a table that the palette found, besides opening it. */
public record TableAction(String title, String explains, Consumer<PageAddress> run) {}
