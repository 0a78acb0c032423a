package dev.lakewarden.views.shell;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.viewmodels.commands.Command;
import dev.lakewarden.viewmodels.page.PageAddress;
import dev.lakewarden.viewmodels.page.PageViewModel;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

import org.kordamp.ikonli.Ikon;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What every tab page offers the window. The window draws the tab, the header with the age chip,
 * the banner and the line that says it is refreshing; the page draws what is below. The page draws
 * its own empty, loading and error states with {@link dev.lakewarden.views.states.StatePane}.
 */
public interface Page {
    PageAddress address();

    ObservableValue<String> title();

    Ikon icon();

    /** Below the header. The same node every time. */
    Node node();

    /** The five things: data, age, source state, permission, problems. */
    PageViewModel state();

    /** The file of the help text, such as {@code tables}. */
    String helpTopic();

    /** At most three buttons for the right end of the header. */
    default List<Node> headerActions() {
        return List.of();
    }

    /** Chips after the title, such as the format of a table. */
    default List<Node> headerChips() {
        return List.of();
    }

    /** Where prod shows, as red tab edge and pill; empty on pages of many environments. */
    default Optional<Environment> environment() {
        return Optional.empty();
    }

    /** What is beside the page about its selection; empty on pages that have none. */
    default Optional<Inspection> inspector() {
        return Optional.empty();
    }

    /** The button of the banner, which leads to where its problem can be mended. */
    default Optional<Mending> mending() {
        return Optional.empty();
    }

    /** Commands that are in the palette while this page is in front. */
    default List<Command> commands() {
        return List.of();
    }

    /** How often what is shown is read again; the age chip warns past twice that. */
    default Duration pollPeriod() {
        return Duration.ofMinutes(5);
    }

    /** Whether something typed here would be lost on closing; the tab shows a dot then. */
    default ObservableValue<Boolean> unsent() {
        return new ReadOnlyObjectWrapper<>(false);
    }

    /**
     * Asked before a tab is opened: a page that can show that address in place does so and says
     * yes.
     */
    default boolean show(PageAddress wanted) {
        return wanted.equals(address());
    }

    /**
     * Moves the focus to where something in it can be looked for; empty if it has no such place.
     */
    default Optional<Runnable> finding() {
        return Optional.empty();
    }

    /** Lets go of what is selected, as Escape does once nothing lies above the page. */
    default void clearSelection() {}

    /** Moves the focus into the page. */
    default void focus() {
        node().requestFocus();
    }

    /** The tab is gone: stops what only this page needed. */
    void close();

    /** The button of a banner. */
    record Mending(String title, Runnable action) {}

    /** The inspector of a page: its title and what is below it. */
    record Inspection(ObservableValue<String> title, Node node) {}
}
