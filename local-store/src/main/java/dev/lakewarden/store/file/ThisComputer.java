package dev.lakewarden.store.file;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What this computer is called. */
public final class ThisComputer {
    private static final Path LINUX = Path.of("/proc/sys/kernel/hostname");

    private ThisComputer() {}

    /** Asks the network last: where names are not set up, that takes seconds. */
    public static String name() {
        return Stream.of(System.getenv("COMPUTERNAME"), linuxName(), System.getenv("HOSTNAME"))
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseGet(ThisComputer::networkName);
    }

    private static String linuxName() {
        try {
            return Files.isReadable(LINUX) ? Files.readString(LINUX).strip() : "";
        } catch (IOException e) {
            System.getLogger(ThisComputer.class.getName()).log(Level.DEBUG, "No name here", e);
            return "";
        }
    }

    private static String networkName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (IOException e) {
            System.getLogger(ThisComputer.class.getName()).log(Level.DEBUG, "No name", e);
            return "this computer";
        }
    }
}
