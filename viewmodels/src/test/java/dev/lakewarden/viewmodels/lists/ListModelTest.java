package dev.lakewarden.viewmodels.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.viewmodels.background.Background;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

class ListModelTest {
    private static final Orchard ANN = apple(1, "ann", 5);
    private static final Orchard BOB = apple(2, "bob", 7);
    private static final Orchard CID = new Orchard(3, "cid", OptionalLong.empty(), "Late");

    private final ListModel<Orchard> model = now();

    @Provide
    Arbitrary<List<Orchard>> apples() {
        return Orchard.all();
    }

    @Property
    void rowsAreSortedByEveryColumnAndUnknownOnesComeLast(
            @ForAll("apples") List<Orchard> apples, @ForAll boolean countsDescend) {
        ListModel<Orchard> list = now();
        list.show(apples);
        list.sortBy(
                List.of(
                        countsDescend
                                ? SortBy.descending("how-many")
                                : SortBy.ascending("how-many"),
                        SortBy.descending("name")));

        Comparator<Long> counts =
                countsDescend ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Comparator<Orchard> expected =
                Comparator.<Orchard, Boolean>comparing(apple -> apple.count().isEmpty())
                        .thenComparing(apple -> apple.count().orElse(0), counts)
                        .thenComparing(
                                apple -> apple.name().toLowerCase(Locale.ROOT),
                                Comparator.reverseOrder());
        assertThat(list.contents().get().shown())
                .containsExactlyElementsOf(apples.stream().sorted(expected).toList());
    }

    @Property
    void theFilterKeepsExactlyTheRowsThatFulfilIt(@ForAll("apples") List<Orchard> apples) {
        ListModel<Orchard> list = now();
        list.show(apples);
        list.filterProperty().set("a how-many:>0");

        assertThat(list.contents().get().shown())
                .containsExactlyElementsOf(
                        apples.stream()
                                .filter(apple -> apple.count().orElse(0) > 0)
                                .filter(
                                        apple ->
                                                apple.name().toLowerCase(Locale.ROOT).contains("a"))
                                .toList());
        assertThat(list.contents().get().hidden())
                .isEqualTo(apples.size() - list.contents().get().size());
    }

    @Property
    void theSelectionStaysWithItsRows(
            @ForAll("apples") List<Orchard> before,
            @ForAll("apples") List<Orchard> after,
            @ForAll Set<Integer> picked) {
        ListModel<Orchard> list = now();
        list.show(before);
        Set<Object> chosen =
                before.stream()
                        .map(Orchard::id)
                        .filter(id -> picked.contains(id % 7))
                        .collect(Collectors.toSet());
        list.select(Selected.of(chosen));
        list.sortBy(List.of(SortBy.descending("name")));
        list.show(after);

        List<Orchard> selected = list.selected().get().rows(list.contents().get());
        assertThat(selected)
                .containsExactlyInAnyOrderElementsOf(
                        after.stream().filter(apple -> chosen.contains(apple.id())).toList());
        for (Orchard apple : after) {
            int position = list.contents().get().positionOfRow(apple);
            assertThat(list.contents().get().get(position)).isEqualTo(apple);
        }
    }

    @Test
    void aRowHiddenByTheFilterIsSelectedAgainWhenItReturns() {
        model.show(List.of(ANN, BOB));
        model.select(Selected.of(List.of(1)));
        model.filterProperty().set("bob");
        assertThat(model.selected().get().rows(model.contents().get())).isEmpty();
        model.filterProperty().set("");
        assertThat(model.selected().get().rows(model.contents().get())).containsExactly(ANN);
    }

    @Test
    void everythingSelectedMeansWhateverTheFilterLetsThrough() {
        model.show(List.of(ANN, BOB, CID));
        model.select(new Selected.Everything());
        model.filterProperty().set("b");
        assertThat(model.selected().get().rows(model.contents().get())).containsExactly(BOB);
        assertThat(model.selected().get().count(model.contents().get())).isEqualTo(1);
    }

    @Test
    void aLateAnswerIsDropped() {
        Deque<Runnable> work = new ArrayDeque<>();
        var slow =
                new ListModel<>(
                        Orchard.APPLES, new Background(work::add, Runnable::run), Orchard::words);
        slow.show(List.of(ANN, BOB));
        slow.filterProperty().set("ann");
        assertThat(slow.busy().getValue()).isTrue();

        work.removeLast().run();
        assertThat(slow.contents().get().shown()).containsExactly(ANN);
        assertThat(slow.busy().getValue()).isFalse();

        work.removeLast().run();
        assertThat(slow.contents().get().shown()).containsExactly(ANN);
    }

    @Test
    void aReadingThatComesArrangedIsShownAtOnce() {
        model.show(List.of(ANN, BOB));
        model.filterProperty().set("ann");
        Question.Answer<Orchard> arranged = model.question().of(List.of(CID, ANN, BOB), _ -> true);
        model.show(arranged);
        assertThat(model.contents().get().shown()).containsExactly(ANN);
        assertThat(model.contents().get().total()).isEqualTo(3);
        assertThat(model.unseenWords().getValue()).isEqualTo("1 new, show");
        model.filterProperty().set("");
        assertThat(model.contents().get().shown()).containsExactly(CID, ANN, BOB);
    }

    @Test
    void anArrangedReadingThatAFilterOvertookIsArrangedAnew() {
        model.show(List.of(ANN, BOB));
        Question<Orchard> asked = model.question();
        model.filterProperty().set("bob");
        model.show(asked.of(List.of(ANN, BOB, CID), _ -> true));
        assertThat(model.contents().get().shown()).containsExactly(BOB);
        assertThat(model.contents().get().total()).isEqualTo(3);
    }

    @Test
    void anAnswerAboutOlderRowsDoesNotReplaceAnArrangedReading() {
        Deque<Runnable> work = new ArrayDeque<>();
        var slow =
                new ListModel<>(
                        Orchard.APPLES, new Background(work::add, Runnable::run), Orchard::words);
        slow.show(List.of(ANN));
        slow.show(slow.question().of(List.of(ANN, BOB), _ -> true));
        while (!work.isEmpty()) {
            work.removeLast().run();
        }
        assertThat(slow.contents().get().shown()).containsExactly(ANN, BOB);
    }

    @Test
    void whatIsShownIsSwappedOnce() {
        List<Integer> sizes = new ArrayList<>();
        model.contents().subscribe(now -> sizes.add(now.size()));
        model.show(List.of(ANN, BOB, CID));
        assertThat(sizes).containsExactly(0, 3);
    }

    @Test
    void aFilterThatIsNotUnderstoodChangesNothing() {
        model.show(List.of(ANN, BOB));
        model.filterProperty().set("bob");
        model.filterProperty().set("bob pears:1");
        assertThat(model.filterProblem().getValue()).isPresent();
        assertThat(model.contents().get().shown()).containsExactly(BOB);
        model.filterProperty().set("bob ");
        assertThat(model.filterProblem().getValue()).isEmpty();
    }

    @Test
    void theCountsSayWhatTheFilterHides() {
        model.show(List.of(ANN, BOB, CID));
        assertThat(model.counts().getValue()).isEqualTo("3 apples");
        model.filterProperty().set("ann");
        assertThat(model.counts().getValue()).isEqualTo("1 of 3 apples, 2 hidden by the filter");
    }

    @Test
    void rowsThatCameLaterAreNewUntilSeen() {
        model.show(List.of(ANN));
        assertThat(model.unseen().get()).isEmpty();
        model.show(List.of(ANN, BOB));
        assertThat(model.unseenWords().getValue()).isEqualTo("1 new, show");
        assertThat(model.contents().get().isAdded(1)).isTrue();
        model.seen();
        assertThat(model.unseenWords().getValue()).isEmpty();
    }

    @Test
    void rowsStayNewOverAnotherReadingUntilTheyAreGone() {
        model.show(List.of(ANN));
        model.show(List.of(ANN, BOB));
        model.show(List.of(ANN, BOB, CID));
        assertThat(model.unseenWords().getValue()).isEqualTo("2 new, show");
        model.show(List.of(ANN, CID));
        assertThat(model.unseenWords().getValue()).isEqualTo("1 new, show");
    }

    @Test
    void showingNewRowsClearsTheFilterThatHidesThem() {
        model.show(List.of(ANN));
        model.filterProperty().set("ann");
        model.show(List.of(ANN, BOB));
        List<Object> revealed = new ArrayList<>();
        model.showUnseen(revealed::add);
        assertThat(revealed).containsExactly(model.contents().get().identity(1));
        assertThat(model.filterProperty().get()).isEmpty();
        assertThat(model.unseenWords().getValue()).isEmpty();
    }

    @Test
    void anUnknownValueIsNeitherOverNorUnderAnything() {
        model.show(List.of(CID));
        model.filterProperty().set("how-many:>0");
        assertThat(model.contents().get().isEmpty()).isTrue();
        model.filterProperty().set("how-many:<1");
        assertThat(model.contents().get().isEmpty()).isTrue();
    }

    private static ListModel<Orchard> now() {
        return new ListModel<>(
                Orchard.APPLES, new Background(Runnable::run, Runnable::run), Orchard::words);
    }

    private static Orchard apple(int id, String name, long count) {
        return new Orchard(id, name, OptionalLong.of(count), "early");
    }
}
