package dev.lakewarden.viewmodels.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FuzzyTest {
    @Test
    void theStartOfAWordBeatsItsMiddle() {
        assertThat(Fuzzy.score("ship", "ops.shipments"))
                .isGreaterThan(Fuzzy.score("ship", "ops.membership"));
    }

    @Test
    void aWholeWordBeatsAPartOfOne() {
        assertThat(Fuzzy.score("orders", "sales.orders"))
                .isGreaterThan(Fuzzy.score("orders", "sales.orders_archive"));
    }

    @Test
    void lettersInTheirOrderMatchAcrossWords() {
        assertThat(Fuzzy.score("oit", "sales.order_items")).isNotEqualTo(Fuzzy.NO_MATCH);
        assertThat(Fuzzy.score("tio", "sales.order_xyz")).isEqualTo(Fuzzy.NO_MATCH);
    }

    @Test
    void exactlyTheMatchedLettersAreMarked() {
        boolean[] hits = Fuzzy.hits("ship", "ops.shipments");
        assertThat(hits).hasSize(13);
        assertThat(hits[3]).isFalse();
        assertThat(hits[4]).isTrue();
        assertThat(hits[7]).isTrue();
        assertThat(hits[8]).isFalse();
    }

    @Test
    void aLetterTooManyIsOneAway() {
        assertThat(Fuzzy.distance("shipments", "shippments", 3)).isEqualTo(1);
        assertThat(Fuzzy.distance("a", "abcdef", 3)).isEqualTo(4);
    }
}
