package org.delbar.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private final Conditions conditions = new Conditions();

    @Test
    void whatPeopleTypedIsAlwaysAParameter() {
        conditions.words("SEARCH_TEXT", "Coffee, 100 % _free_");
        conditions.oneBetween("CATEGORIES", List.of("ideas", "plan"));

        assertThat(conditions.where())
                .isEqualTo("SEARCH_TEXT LIKE ? AND SEARCH_TEXT LIKE ? AND SEARCH_TEXT LIKE ?"
                        + " AND (CATEGORIES LIKE ? OR CATEGORIES LIKE ?)");
        assertThat(conditions.parameters()).containsExactly("%coffee%", "%100%", "%free%", "%|ideas|%", "%|plan|%");
    }

    @Test
    void whatIsNotAskedIsNoCondition() {
        conditions.words("SEARCH_TEXT", " ");
        conditions.contains("A", "");
        conditions.oneBetween("A", List.of());
        conditions.inIfAny("A", List.of());

        assertThat(conditions.where()).isEmpty();
    }

    @Test
    void whatIsSortedHasAnOrderThatNoIndexHas() {
        conditions.sorted("TITLE_SORT", new Titles(), Optional.empty());

        assertThat(conditions.order()).isEqualTo("0 + TITLE_SORT ASC, PAGE_ID ASC");
    }

    @Test
    void noListIsLongerThanOracleTakes() {
        conditions.in(
                "SPACE_KEY", IntStream.range(0, 1_800).mapToObj(i -> "S" + i).toList());

        assertThat(conditions.parameters()).hasSize(1_800);
        assertThat(conditions.where().split(" OR ", -1)).hasSize(2);
    }

    @Test
    void goesOnBehindAPositionOrBeforeIt() {
        conditions.ordered("TITLE_SORT", new Titles(), Optional.of(new Position("tea", 7, false)));
        Conditions back = new Conditions();
        back.ordered("TITLE_SORT", new Titles(), Optional.of(new Position("tea", 7, true)));

        assertThat(conditions.where()).isEqualTo("TITLE_SORT >= ? AND (TITLE_SORT > ? OR PAGE_ID > ?)");
        assertThat(conditions.parameters()).containsExactly("tea", "tea", 7L);
        assertThat(conditions.order()).isEqualTo("TITLE_SORT ASC, PAGE_ID ASC");
        assertThat(back.where()).isEqualTo("TITLE_SORT <= ? AND (TITLE_SORT < ? OR PAGE_ID < ?)");
        assertThat(back.order()).isEqualTo("TITLE_SORT DESC, PAGE_ID DESC");
    }

    private record Titles() implements ListOrder<Listed> {

        @Override
        public Measure measure() {
            return Measure.WORDS;
        }

        @Override
        public boolean descending() {
            return false;
        }

        @Override
        public String valueOf(Listed item) {
            return "";
        }
    }
}
