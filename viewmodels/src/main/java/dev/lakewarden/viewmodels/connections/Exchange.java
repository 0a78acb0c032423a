package dev.lakewarden.viewmodels.connections;

/** Connections into and out of the workspace as files. */
public record Exchange(ImportViewModel imports, ExportViewModel exports) {}
