package dev.lakewarden.viewmodels.lists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lakewarden.viewmodels.lists.Filter.Term;
import dev.lakewarden.viewmodels.lists.FilterSyntax.Reading;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterSyntaxTest {
    private final FilterSyntax syntax = new FilterSyntax(Orchard.APPLES.columns());

    @Test
    void wordsAllCountAndCaseDoesNot() {
        assertThat(terms("  Sales  ORDERS "))
                .containsExactly(new Term.Word("sales"), new Term.Word("orders"));
    }

    @Test
    void aColumnAndAValueLookIntoThatColumn() {
        assertThat(terms("NAME:ab sort:\"very late\""))
                .containsExactly(new Term.In("name", "ab"), new Term.In("sort", "very late"));
    }

    @Test
    void anEqualSignWantsAllOfIt() {
        assertThat(terms("name:=ab \"sort:=very late\" sort:\"=very late\""))
                .containsExactly(
                        new Term.Is("name", "ab"),
                        new Term.Word("sort:=very late"),
                        new Term.Is("sort", "very late"));
    }

    @Test
    void quotesKeepSpacesAndColonsTogether() {
        assertThat(terms("\"s3://a b\" x"))
                .containsExactly(new Term.Word("s3://a b"), new Term.Word("x"));
    }

    @Test
    void onlyTheFirstColonOfAWordEndsAColumn() {
        assertThat(terms("name:s3://a")).containsExactly(new Term.In("name", "s3://a"));
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000", "'1,000', 1000", "2.5gb, 2500000000", "3d, 259200000"})
    void figuresCompare(String typed, long limit) {
        assertThat(terms("how-many:>" + typed)).containsExactly(new Term.Over("how-many", limit));
        assertThat(terms("how-many:<" + typed)).containsExactly(new Term.Under("how-many", limit));
    }

    @ParameterizedTest
    @CsvSource({
        "'a \"b', A quote is not closed.",
        "pears:1, No column is called pears.",
        ":1, A column is missing in front of the colon.",
        "name:, name: needs a value behind the colon.",
        "how-many:>many, how-many: compares with a number"
    })
    void whatIsWrongIsSaidInWords(String typed, String why) {
        assertThat(syntax.read(typed))
                .isInstanceOfSatisfying(
                        Reading.NotUnderstood.class,
                        reading -> assertThat(reading.why()).startsWith(why));
    }

    @Property
    void whateverIsTypedIsUnderstoodOrExplained(@ForAll String typed) {
        assertThat(syntax.read(typed))
                .satisfiesAnyOf(
                        reading -> assertThat(reading).isInstanceOf(Reading.Understood.class),
                        reading ->
                                assertThat(reading)
                                        .isInstanceOfSatisfying(
                                                Reading.NotUnderstood.class,
                                                not -> assertThat(not.why()).endsWith(".")));
    }

    private java.util.List<Term> terms(String typed) {
        return ((Reading.Understood) syntax.read(typed)).filter().terms();
    }
}
