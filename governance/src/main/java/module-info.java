/** What Lakewarden knows and decides. Depends on nothing but the JDK. */
module dev.lakewarden.governance {
    requires static org.jspecify;

    exports dev.lakewarden.governance.actions;
    exports dev.lakewarden.governance.architecture;
    exports dev.lakewarden.governance.assets;
    exports dev.lakewarden.governance.audit;
    exports dev.lakewarden.governance.buckets;
    exports dev.lakewarden.governance.connections;
    exports dev.lakewarden.governance.drills;
    exports dev.lakewarden.governance.exchange;
    exports dev.lakewarden.governance.failure;
    exports dev.lakewarden.governance.findings;
    exports dev.lakewarden.governance.layout;
    exports dev.lakewarden.governance.metrics;
    exports dev.lakewarden.governance.reviews;
    exports dev.lakewarden.governance.scan;
    exports dev.lakewarden.governance.secrets;
    exports dev.lakewarden.governance.streams;
    exports dev.lakewarden.governance.tables;
    exports dev.lakewarden.governance.tags;
    exports dev.lakewarden.governance.tasks;
    exports dev.lakewarden.governance.thresholds;
    exports dev.lakewarden.governance.workspace;
}
