package dev.lakewarden.views.estate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.governance.connections.Environment;
import dev.lakewarden.governance.connections.Permission;
import dev.lakewarden.governance.connections.SystemKind;
import dev.lakewarden.viewmodels.estate.EstateNode;
import dev.lakewarden.viewmodels.estate.EstateNode.Kind;
import dev.lakewarden.viewmodels.estate.EstateNode.Status;
import dev.lakewarden.viewmodels.estate.Folding;

import javafx.scene.control.TreeItem;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

class EstateItemTest {
    private final Remembered folding = new Remembered();

    @Test
    void aNewReadingLeavesTheLinesThatAreStillThere() {
        EstateItem shop = EstateItem.root(shop("orders", "returns"), folding);
        TreeItem<EstateNode> sales = shop.getChildren().getFirst();
        TreeItem<EstateNode> orders = sales.getChildren().getFirst();

        shop.update(shop("carts", "orders"));

        assertThat(names(sales)).containsExactly("carts", "orders");
        assertThat(shop.getChildren().getFirst()).isSameAs(sales);
        assertThat(sales.getChildren().getLast()).isSameAs(orders);
    }

    @Test
    void anOpenLineStaysOpenWhenMostOfWhatIsBelowItChanged() {
        EstateItem shop = EstateItem.root(shop(many("a")), folding);
        shop.getChildren().getFirst().setExpanded(true);
        assertThat(shop.getChildren().getFirst().getChildren()).hasSize(100);

        shop.update(shop(many("b")));

        assertThat(shop.getChildren().getFirst().isExpanded()).isTrue();
        assertThat(names(shop.getChildren().getFirst())).contains("b1").doesNotContain("a1");
    }

    @Test
    void whatIsOpenedAndFoldedIsRemembered() {
        EstateItem shop = EstateItem.root(shop("orders"), folding);
        shop.getChildren().getFirst().setExpanded(true);
        assertThat(EstateItem.root(shop("orders"), folding).getChildren().getFirst().isExpanded())
                .isTrue();
        shop.fold();
        assertThat(EstateItem.root(shop("orders"), folding).getChildren().getFirst().isExpanded())
                .isFalse();
    }

    @Test
    void aLineIsFoundByTheNamesThatLeadToIt() {
        EstateItem shop = EstateItem.root(shop("orders", "returns"), folding);
        EstateItem returns = shop.find(List.of("sales", "returns")).orElseThrow();
        assertThat(returns.names()).containsExactly("sales", "returns");
        assertThat(shop.find(List.of("sales", "carts"))).isEmpty();
    }

    @Test
    void aLineThatWasEmptyGrowsWhereItIsOpen() {
        EstateItem shop = EstateItem.root(shop(), folding);
        TreeItem<EstateNode> sales = shop.getChildren().getFirst();
        assertThat(sales.isLeaf()).isTrue();
        shop.update(shop("orders"));
        assertThat(shop.getChildren().getFirst().isLeaf()).isFalse();
        assertThat(names(shop.getChildren().getFirst())).containsExactly("orders");
    }

    private static String[] many(String prefix) {
        return IntStream.range(0, 100).mapToObj(at -> prefix + at).toArray(String[]::new);
    }

    private static List<String> names(TreeItem<EstateNode> item) {
        return item.getChildren().stream().map(child -> child.getValue().name()).toList();
    }

    private static EstateNode shop(String... tables) {
        List<EstateNode> leaves = new ArrayList<>();
        for (String table : tables) {
            leaves.add(node(new Kind.Table(), table, List.of()));
        }
        EstateNode sales = node(new Kind.Namespace(), "sales", leaves);
        return node(
                new Kind.Connected(
                        "shop",
                        SystemKind.TABLE_CATALOG,
                        Environment.DEV,
                        new Permission.ReadOnly()),
                "shop",
                List.of(sales));
    }

    private static EstateNode node(Kind kind, String name, List<EstateNode> children) {
        return new EstateNode(
                new EstateNode.Face(
                        kind, name, "", Optional.empty(), Status.QUIET, "", "shop/" + name, name),
                children);
    }

    /** What someone opened, as the workspace would keep it. */
    private static final class Remembered implements Folding {
        private final Set<String> open = new HashSet<>();

        @Override
        public boolean isOpen(String path, Kind kind) {
            return open.contains(path);
        }

        @Override
        public void opened(String path, Kind kind) {
            open.add(path);
        }

        @Override
        public void folded(String path, Kind kind) {
            open.remove(path);
        }
    }
}
