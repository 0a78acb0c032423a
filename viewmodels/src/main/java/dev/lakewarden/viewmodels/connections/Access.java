package dev.lakewarden.viewmodels.connections;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.viewmodels.times.TimeWords;

import java.time.Instant;

/**
 * Whether this window could change what a connection reaches at one moment, as far as both keys go.
 *
 * @param words which key is turned and which is not, in a sentence
 */
public record Access(Keys keys, String words) {
    /** How many of the keys are turned. */
    public enum Keys {
        /** Nobody allows actions on it. */
        READ_ONLY("read-only"),
        /** Its owner allows actions, and the prod lock of this window is closed. */
        PROD_LOCKED("allowed, prod lock closed"),
        /** An approved plan would run. */
        ALLOWED("actions allowed");

        private final String brief;

        Keys(String brief) {
            this.brief = brief;
        }

        /** Beside the name of the connection. */
        public String brief() {
            return brief;
        }
    }

    /** What the keys depend on beside the connection. */
    public record Moment(Instant now, TimeWords times, ProdLockViewModel.State lock) {}

    public static Access of(Permission permission, Environment environment, Moment moment) {
        return switch (permission) {
            case Permission.ReadOnly() ->
                    new Access(Keys.READ_ONLY, "Read-only: nobody allows actions on it.");
            case Permission.Allowed allowed when !allowed.allowsChangesAt(moment.now()) ->
                    new Access(
                            Keys.READ_ONLY,
                            "Read-only again since "
                                    + moment.times().whole(allowed.until().orElse(moment.now()))
                                    + ".");
            case Permission.Allowed allowed ->
                    switch (environment) {
                        case DEV, STAGING ->
                                new Access(Keys.ALLOWED, allowed(allowed, moment.times()));
                        case PROD -> onProd(allowed(allowed, moment.times()), moment.lock());
                    };
        };
    }

    /** What the owner of a connection allows, without a look at the lock of any window. */
    public static String firstKey(
            Permission permission, Environment environment, Instant now, TimeWords times) {
        return permission instanceof Permission.Allowed allowed && permission.allowsChangesAt(now)
                ? allowed(allowed, times)
                        + (environment == Environment.PROD
                                ? " On prod only while the lock of the window is open."
                                : "")
                : "Read-only";
    }

    private static Access onProd(String allowed, ProdLockViewModel.State lock) {
        return switch (lock) {
            case ProdLockViewModel.State.Locked() ->
                    new Access(
                            Keys.PROD_LOCKED,
                            allowed + " Nothing runs while the prod lock is closed.");
            case ProdLockViewModel.State.Open(var minutes, _) ->
                    new Access(
                            Keys.ALLOWED,
                            allowed + " The prod lock is open for " + minutes + " min.");
        };
    }

    private static String allowed(Permission.Allowed allowed, TimeWords times) {
        String reason = allowed.reason().strip();
        return "Actions allowed "
                + allowed.until().map(at -> "until " + times.whole(at)).orElse("without an end")
                + ": "
                + reason
                + (reason.endsWith(".") ? "" : ".");
    }
}
