package org.delbar.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeenListTest {

    private final Shelf shelf = new Shelf();
    private final Eyes eyes = new Eyes();

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,1", "7,3", "9,3", "30,30", "31,30", "100,30", "250,100"})
    void pagesForwardsShowEachVisibleItemOnceAndBackwardsTheSame(int items, int size) {
        shelf.hold(items);
        eyes.seeOnly(id -> id % 3 != 0);

        List<List<Long>> forwards = walk(size);
        List<Long> all = forwards.stream().flatMap(List::stream).toList();

        assertThat(all)
                .containsExactlyElementsOf(shelf.sorted(Order.NEWEST).stream()
                        .map(Item::page)
                        .filter(id -> id % 3 != 0)
                        .toList());
        assertThat(forwards.stream().limit(Math.max(0, forwards.size() - 1))).allMatch(page -> page.size() == size);
    }

    @Test
    void theWayBackIsTheWayForth() {
        shelf.hold(20);
        eyes.seeOnly(id -> id % 4 != 0);
        SeenPart<Item> first = list().part(Optional.empty(), 5, true);
        SeenPart<Item> second = list().part(first.next(), 5, true);
        SeenPart<Item> third = list().part(second.next(), 5, true);

        SeenPart<Item> back = list().part(third.previous(), 5, true);
        SeenPart<Item> toTheBeginning = list().part(back.previous(), 5, true);

        assertThat(ids(back)).isEqualTo(ids(second));
        assertThat(ids(toTheBeginning)).isEqualTo(ids(first));
        assertThat(toTheBeginning.previous()).isEmpty();
        assertThat(toTheBeginning.next()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 10, 30, 100})
    void costsTwoReadsAndTwiceAsManyDecisionsAtMost(int size) {
        shelf.hold(5_000);
        for (LongPredicate visible :
                List.<LongPredicate>of(id -> true, id -> id % 2 == 0, id -> id % 49 == 0, id -> false)) {
            eyes.seeOnly(visible);
            shelf.reads = 0;

            SeenPart<Item> page = list().part(Optional.empty(), size, true);

            assertThat(shelf.reads).isLessThanOrEqualTo(2);
            assertThat(eyes.decisions).isLessThanOrEqualTo(2 * size);
            assertThat(eyes.candidates).isLessThanOrEqualTo(10 * size);
            assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
        }
    }

    @Test
    void readsOnceWhereNoSecondStatementMayBeSpent() {
        shelf.hold(5_000);
        eyes.seeOnly(id -> id % 49 == 0);

        SeenPart<Item> page = list().part(Optional.empty(), 30, false);

        assertThat(shelf.reads).isEqualTo(1);
        assertThat(page.searchEnded()).isTrue();
        assertThat(page.items()).isNotEmpty();
    }

    @Test
    void saysSoWhenItGivesUpAndThenKnowsOfNoNextPage() {
        shelf.hold(5_000);
        eyes.seeOnly(id -> id == 1);

        SeenPart<Item> page = list().part(Optional.empty(), 30, true);

        assertThat(page.items()).isEmpty();
        assertThat(page.searchEnded()).isTrue();
        assertThat(page.next()).isEmpty();
    }

    @Test
    void hiddenItemsAtTheEndAreNoNextPage() {
        shelf.hold(40);
        eyes.seeOnly(id -> id > 10);

        SeenPart<Item> page = list().part(Optional.empty(), 30, true);

        assertThat(page.items()).hasSize(30);
        assertThat(page.next()).isEmpty();
        assertThat(page.searchEnded()).isFalse();
    }

    @Test
    void thePositionIsThatOfAnItemThatWasShown() {
        shelf.hold(40);
        eyes.seeOnly(id -> id % 2 == 0);

        SeenPart<Item> page = list().part(Optional.empty(), 10, true);

        assertThat(page.next()).hasValueSatisfying(next -> assertThat(ids(page)).endsWith(next.page()));
    }

    @Test
    void whatSeemsOpenButIsNotStaysHidden() {
        shelf.hold(40);
        eyes.seeOnly(id -> id % 2 == 0);
        eyes.believed = id -> true;

        SeenPart<Item> page = list().part(Optional.empty(), 10, true);

        assertThat(ids(page)).allMatch(id -> id % 2 == 0);
        assertThat(eyes.decisions).isLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void everyOrderCanBePaged(Order order) {
        shelf.hold(25);
        List<Long> all = new ArrayList<>();
        Optional<Position> at = Optional.empty();
        SeenPart<Item> page;
        do {
            page = list(order).part(at, 7, true);
            all.addAll(ids(page));
            at = page.next();
        } while (at.isPresent());

        assertThat(all).hasSize(25).doesNotHaveDuplicates();
        assertThat(all)
                .containsExactlyElementsOf(
                        shelf.sorted(order).stream().map(Item::page).toList());
    }

    @Test
    void aFileHoldsEveryVisibleItemReadInChunks() {
        shelf.hold(1_700);
        eyes.seeOnly(id -> id % 5 != 0);
        List<Long> written = new ArrayList<>();

        list().each(item -> written.add(item.page()));

        assertThat(written).hasSize(1_360).doesNotHaveDuplicates().allMatch(id -> id % 5 != 0);
        assertThat(shelf.reads).isEqualTo(4);
        assertThat(shelf.largest).isEqualTo(500);
    }

    @Test
    void tellsHowManyMoreAsFarAsOneChunk() {
        shelf.hold(1_200);
        eyes.seeOnly(id -> id % 2 == 0);
        List<Item> all = shelf.sorted(Order.NEWEST);

        assertThat(list().more(Order.NEWEST.positionOf(all.get(0), false)))
                .isEqualTo(new SeenList.More(visible(all.subList(1, 501)), true));
        assertThat(list().more(Order.NEWEST.positionOf(all.get(1_190), false)))
                .isEqualTo(new SeenList.More(visible(all.subList(1_191, 1_200)), false));
    }

    private static int visible(List<Item> items) {
        return (int) items.stream().filter(item -> item.page() % 2 == 0).count();
    }

    private List<List<Long>> walk(int size) {
        List<List<Long>> pages = new ArrayList<>();
        Optional<Position> at = Optional.empty();
        do {
            SeenPart<Item> page = list().part(at, size, true);
            assertThat(page.previous().isPresent()).isEqualTo(at.isPresent());
            assertThat(page.searchEnded()).isFalse();
            pages.add(ids(page));
            at = page.next();
        } while (at.isPresent());
        return pages;
    }

    private SeenList<Item> list() {
        return list(Order.NEWEST);
    }

    private SeenList<Item> list(Order order) {
        return new SeenList<>((from, most) -> shelf.slice(order, from, most), order, eyes);
    }

    private static List<Long> ids(SeenPart<Item> page) {
        return page.items().stream().map(shown -> shown.item().page()).toList();
    }

    private record Item(long page, int day, String title) implements Listed {}

    private enum Order implements ListOrder<Item> {
        NEWEST(Measure.NUMBER, true),
        OLDEST(Measure.NUMBER, false),
        TITLE(Measure.WORDS, false),
        TITLE_REVERSED(Measure.WORDS, true);

        private final Measure measure;
        private final boolean descending;

        Order(Measure measure, boolean descending) {
            this.measure = measure;
            this.descending = descending;
        }

        @Override
        public Measure measure() {
            return measure;
        }

        @Override
        public boolean descending() {
            return descending;
        }

        @Override
        public String valueOf(Item item) {
            return measure == Measure.WORDS ? item.title() : Integer.toString(item.day());
        }
    }

    /** Items in memory, counting how often they are read. */
    private static final class Shelf {

        private List<Item> items = List.of();
        private int reads;
        private int largest;

        /** Days and titles repeat, so that the page's id must decide. */
        void hold(int count) {
            items = LongStream.rangeClosed(1, count)
                    .mapToObj(id -> new Item(id, (int) id / 4, "item " + (char) ('a' + id % 7)))
                    .toList();
        }

        List<Item> sorted(Order order) {
            Comparator<Item> value = order.measure() == Measure.WORDS
                    ? Comparator.comparing(Item::title)
                    : Comparator.comparing(Item::day);
            Comparator<Item> whole = value.thenComparing(Item::page);
            return items.stream()
                    .sorted(order.descending() ? whole.reversed() : whole)
                    .toList();
        }

        List<Item> slice(Order order, Optional<Position> from, int most) {
            reads++;
            largest = Math.max(largest, most);
            List<Item> all = new ArrayList<>(sorted(order));
            if (from.filter(Position::backwards).isPresent()) {
                Collections.reverse(all);
            }
            int begin = from.map(position ->
                            1 + all.stream().map(Item::page).toList().indexOf(position.page()))
                    .orElse(0);
            return List.copyOf(all.subList(begin, Math.min(all.size(), begin + most)));
        }
    }

    /** Somebody who may see some pages, counting how often that is decided. */
    private static final class Eyes implements Sight {

        private LongPredicate visible = id -> true;
        private LongPredicate believed = id -> true;
        private int decisions;
        private int candidates;

        void seeOnly(LongPredicate pages) {
            visible = pages;
            believed = pages;
            decisions = 0;
            candidates = 0;
        }

        @Override
        public boolean mayEnter(SpaceKey space) {
            return true;
        }

        @Override
        public boolean isArchived(SpaceKey space) {
            return false;
        }

        @Override
        public Set<Long> seemOpen(List<Long> pages) {
            candidates += pages.size();
            return pages.stream().filter(believed::test).collect(Collectors.toCollection(TreeSet::new));
        }

        @Override
        public Optional<String> address(long page) {
            decisions++;
            return visible.test(page) ? Optional.of("/p/" + page) : Optional.empty();
        }
    }
}
