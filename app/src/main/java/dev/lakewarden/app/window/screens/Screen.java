package dev.lakewarden.app.window.screens;

import dev.lakewarden.app.window.OpenWindow;

import java.util.function.Consumer;

/**
 * One picture: its file name without theme and ending, and what to do with a fresh window before it
 * is taken.
 */
record Screen(String name, Consumer<OpenWindow> prepare) {}
