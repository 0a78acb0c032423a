package dev.lakewarden.governance.connections;

/** The steps of a connection test, in the order they happen. */
public enum TestStage {
    RESOLVE,
    CONNECT,
    TLS,
    AUTHENTICATE,
    AUTHORISE,
    ANSWER
}
