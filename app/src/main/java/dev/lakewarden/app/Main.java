package dev.lakewarden.app;

/**
 * Starts the window or runs a command. Does not extend Application: such a class cannot start from
 * the class path.
 */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.getLogger(Main.class.getName()).log(System.Logger.Level.INFO, "Lakewarden");
    }
}
