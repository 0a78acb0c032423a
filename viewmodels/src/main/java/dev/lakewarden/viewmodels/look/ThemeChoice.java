package dev.lakewarden.viewmodels.look;

import java.util.Locale;

/** Which theme the person asked for. */
public enum ThemeChoice {
    SYSTEM("As the system"),
    LIGHT("Light"),
    DARK("Dark");

    private final String title;

    ThemeChoice(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** The word in the layout. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whatever is not known means the system's. */
    static ThemeChoice of(String word) {
        for (ThemeChoice choice : values()) {
            if (choice.word().equals(word)) {
                return choice;
            }
        }
        return SYSTEM;
    }
}
