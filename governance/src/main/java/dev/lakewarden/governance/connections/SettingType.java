package dev.lakewarden.governance.connections;

import java.util.List;

/** What a setting's value looks like; decides the control, the check and the help. */
public sealed interface SettingType {
    record Text() implements SettingType {}

    record WholeNumber(long min, long max) implements SettingType {}

    record Flag() implements SettingType {}

    record Choice(List<String> values) implements SettingType {
        public Choice {
            values = List.copyOf(values);
        }
    }

    /** A URI; {@code schemes} are the ones accepted, empty means any. */
    record Uri(List<String> schemes) implements SettingType {
        public Uri {
            schemes = List.copyOf(schemes);
        }
    }

    /** One or more {@code host:port}, separated by commas. */
    record HostPorts() implements SettingType {}

    record File() implements SettingType {}

    record Directory() implements SettingType {}

    /** Never kept in the workspace, never printed: see {@code SettingValue}. */
    record Secret() implements SettingType {}
}
