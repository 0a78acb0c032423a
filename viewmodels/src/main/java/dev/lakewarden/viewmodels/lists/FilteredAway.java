package dev.lakewarden.viewmodels.lists;

/** The filter hides every row: what and why, in words. */
public record FilteredAway(String what, String why) {}
