package dev.lakewarden.views.shell;

import dev.lakewarden.viewmodels.page.AgeWords;
import dev.lakewarden.viewmodels.page.BannerWords;
import dev.lakewarden.viewmodels.page.DataState;
import dev.lakewarden.views.badges.EnvironmentPill;
import dev.lakewarden.views.badges.Glyph;
import dev.lakewarden.views.motion.Motion;
import dev.lakewarden.views.states.AgeChip;
import dev.lakewarden.views.states.Banner;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import java.time.Instant;
import java.util.OptionalDouble;

/** A page with what the window draws around it: header, age, banner, refreshing line. */
final class PageFrame extends VBox {
    private final Page page;
    private final Motion motion;
    private final AgeChip age;
    private final ProgressBar refreshing = new ProgressBar(0);
    private final Subscription subscriptions;

    PageFrame(Page page, ObservableValue<Instant> now, Motion motion) {
        this.page = page;
        this.motion = motion;
        String prefix = page.address().page();
        getStyleClass().add("page-frame");
        age = new AgeChip(prefix + "-age", page.state()::refresh);
        age.follow(AgeWords.following(page.state(), page.pollPeriod(), now));
        Banner banner = new Banner(prefix + "-banner");
        page.mending().ifPresent(way -> banner.withButton(way.title(), way.action()));
        refreshing.getStyleClass().add("refreshing-line");
        refreshing.setMaxWidth(Double.MAX_VALUE);
        refreshing.setAccessibleText("Reading again");
        // Over the top of the header, which stays level with that of the inspector.
        VBox.setMargin(refreshing, new Insets(0, 0, -2, 0));
        refreshing.setViewOrder(-1);
        VBox.setVgrow(page.node(), Priority.ALWAYS);
        getChildren().addAll(refreshing, header(prefix), banner, page.node());
        subscriptions =
                Subscription.combine(
                        page.state().problems().map(BannerWords::of).subscribe(banner::show),
                        page.state().data().subscribe(this::showProgress));
    }

    Page page() {
        return page;
    }

    private HBox header(String prefix) {
        Label title = new Label();
        title.setId(prefix + "-title");
        title.getStyleClass().add("page-title");
        title.textProperty().bind(page.title());
        title.setMinWidth(Region.USE_PREF_SIZE);
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        HBox header = new HBox(Glyph.of(page.icon(), Glyph.Size.PAGE), title);
        header.getStyleClass().add("page-header");
        page.environment().map(EnvironmentPill::new).ifPresent(header.getChildren()::add);
        header.getChildren().addAll(page.headerChips());
        header.getChildren().addAll(age, spring);
        header.getChildren().addAll(page.headerActions());
        return header;
    }

    private void showProgress(DataState data) {
        boolean busy = data instanceof DataState.Refreshing;
        refreshing.setVisible(busy);
        // An indeterminate bar that nobody sees would still be animated.
        motion.progress(refreshing, busy ? OptionalDouble.empty() : OptionalDouble.of(0));
    }

    void close() {
        subscriptions.unsubscribe();
        age.release();
        page.close();
    }
}
