package dev.lakewarden.views.tables;

/** What someone can do who has no connection yet. */
public record FirstSteps(Runnable addConnection, Runnable importConnections, Runnable openSample) {}
