package dev.lakewarden.app.window.screens;

import dev.lakewarden.views.shell.ShellView;

import java.util.function.Consumer;

/**
 * One picture: its file name without ending, and what to do with a fresh window before it is taken.
 */
public record Screen(String name, Consumer<ShellView> prepare) {}
