package dev.lakewarden.views.theme;

import dev.lakewarden.viewmodels.look.LookViewModel;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.util.Subscription;

/** Keeps a scene dressed as the person and the system want it. */
public final class ThemeFollower {
    private ThemeFollower() {}

    /** As the look is now, before there is a scene. */
    public static void prepare(LookViewModel look) {
        look.systemDarkProperty()
                .set(Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
        Look.base(theme(look));
    }

    /** Until it is unsubscribed: the system outlives every window. */
    public static Subscription follow(Scene scene, LookViewModel look) {
        Platform.Preferences system = Platform.getPreferences();
        return Subscription.combine(
                system.colorSchemeProperty()
                        .subscribe(
                                scheme ->
                                        look.systemDarkProperty().set(scheme == ColorScheme.DARK)),
                system.reducedMotionProperty()
                        .subscribe(reduced -> look.systemReducesMotionProperty().set(reduced)),
                look.dark().subscribe(_ -> dress(scene, look)),
                look.textScaleProperty().subscribe((_, _) -> dress(scene, look)));
    }

    private static void dress(Scene scene, LookViewModel look) {
        Look.dress(scene, theme(look), look.textScaleProperty().get());
    }

    private static Theme theme(LookViewModel look) {
        return look.dark().getValue() ? Theme.DARK : Theme.LIGHT;
    }
}
