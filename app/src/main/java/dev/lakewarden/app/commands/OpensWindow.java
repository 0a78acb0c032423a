package dev.lakewarden.app.commands;

/** A command that shows a window: it runs as long as a person wants, on the first thread. */
interface OpensWindow {}
