package dev.lakewarden.viewmodels.look;

import dev.lakewarden.viewmodels.layout.LayoutKeeper;
import dev.lakewarden.viewmodels.times.TimeWords;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import java.time.ZoneId;
import java.time.ZoneOffset;

/** How the window looks. What is set here is kept in the layout and applies at once. */
public final class LookViewModel {
    public static final int SMALLEST_SCALE = 90;
    public static final int LARGEST_SCALE = 150;

    private final BooleanProperty systemDark = new SimpleBooleanProperty();
    private final BooleanProperty systemReducesMotion = new SimpleBooleanProperty();
    private final ObjectProperty<ThemeChoice> theme;
    private final IntegerProperty textScale;
    private final BooleanProperty reduceMotion;
    private final BooleanProperty localTimes;
    private final BooleanProperty letterKeys;
    private final ObservableValue<Boolean> dark;
    private final ObservableValue<Boolean> moves;

    public LookViewModel(LayoutKeeper layout) {
        theme = new SimpleObjectProperty<>(ThemeChoice.of(layout.text("look.theme", "system")));
        textScale = new SimpleIntegerProperty(clamp(layout.number("look.text-scale", 100)));
        reduceMotion = new SimpleBooleanProperty(layout.flag("look.reduce-motion", false));
        localTimes = new SimpleBooleanProperty(layout.flag("look.local-times", false));
        letterKeys = new SimpleBooleanProperty(layout.flag("look.letter-keys", true));
        moves =
                reduceMotion.flatMap(
                        reduced -> systemReducesMotion.map(wanted -> !reduced && !wanted));
        dark = Bindings.createObjectBinding(this::isDark, theme, systemDark);
        theme.subscribe((_, now) -> layout.put("look.theme", now.word()));
        textScale.subscribe((_, now) -> layout.put("look.text-scale", now.toString()));
        reduceMotion.subscribe((_, now) -> layout.put("look.reduce-motion", now.toString()));
        localTimes.subscribe((_, now) -> layout.put("look.local-times", now.toString()));
        letterKeys.subscribe((_, now) -> layout.put("look.letter-keys", now.toString()));
    }

    public static int clamp(int percent) {
        return Math.clamp(percent, SMALLEST_SCALE, LARGEST_SCALE);
    }

    private boolean isDark() {
        return switch (theme.get()) {
            case SYSTEM -> systemDark.get();
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    /** What the operating system says; follows it while the choice is the system's. */
    public BooleanProperty systemDarkProperty() {
        return systemDark;
    }

    public BooleanProperty systemReducesMotionProperty() {
        return systemReducesMotion;
    }

    public ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    public IntegerProperty textScaleProperty() {
        return textScale;
    }

    public BooleanProperty reduceMotionProperty() {
        return reduceMotion;
    }

    public BooleanProperty localTimesProperty() {
        return localTimes;
    }

    public BooleanProperty letterKeysProperty() {
        return letterKeys;
    }

    public ObservableValue<Boolean> dark() {
        return dark;
    }

    /** Whether anything may move: neither the person nor the system asked for stillness. */
    public ObservableValue<Boolean> moves() {
        return moves;
    }

    public ObservableValue<TimeWords> times() {
        return localTimes.map(
                local -> new TimeWords(local ? ZoneId.systemDefault() : ZoneOffset.UTC));
    }

    /** Dark becomes light and the other way round; the system is not followed then. */
    public void toggleTheme() {
        theme.set(dark.getValue() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }
}
