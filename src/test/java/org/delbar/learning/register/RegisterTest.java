package org.delbar.learning.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
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
import org.delbar.learning.LessonStatus;
import org.delbar.learning.index.IndexedLesson;
import org.delbar.learning.index.LearningIndex;
import org.delbar.learning.index.LessonPosition;
import org.delbar.learning.index.LessonSearch;
import org.delbar.learning.index.LessonSort;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {

    private static final SpaceKey TOG = new SpaceKey("TOG");

    private final Shelf shelf = new Shelf();
    private final Eyes eyes = new Eyes();
    private final Register register = new Register(shelf, eyes);

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "2,1", "7,3", "9,3", "30,30", "31,30", "100,30", "250,100"})
    void pagesForwardsShowEachVisibleLessonOnceAndBackwardsTheSame(int lessons, int size) {
        shelf.hold(lessons);
        eyes.seeOnly(id -> id % 3 != 0);

        List<List<Long>> forwards = walk(size);
        List<Long> all = forwards.stream().flatMap(List::stream).toList();

        assertThat(all)
                .containsExactlyElementsOf(shelf.lessons.stream()
                        .map(IndexedLesson::page)
                        .filter(id -> id % 3 != 0)
                        .toList());
        assertThat(forwards.stream().limit(Math.max(0, forwards.size() - 1))).allMatch(page -> page.size() == size);
    }

    @Test
    void theWayBackIsTheWayForth() {
        shelf.hold(20);
        eyes.seeOnly(id -> id % 4 != 0);
        RegisterPage first = register.page(search(LessonSort.NEWEST), Optional.empty(), 5, true);
        RegisterPage second = register.page(search(LessonSort.NEWEST), first.next(), 5, true);
        RegisterPage third = register.page(search(LessonSort.NEWEST), second.next(), 5, true);

        RegisterPage back = register.page(search(LessonSort.NEWEST), third.previous(), 5, true);
        RegisterPage toTheBeginning = register.page(search(LessonSort.NEWEST), back.previous(), 5, true);

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

            RegisterPage page = register.page(search(LessonSort.NEWEST), Optional.empty(), size, true);

            assertThat(shelf.reads).isLessThanOrEqualTo(2);
            assertThat(eyes.decisions).isLessThanOrEqualTo(2 * size);
            assertThat(eyes.candidates).isLessThanOrEqualTo(10 * size);
            assertThat(page.lessons()).hasSizeLessThanOrEqualTo(size);
        }
    }

    @Test
    void readsOnceWhereNoSecondStatementMayBeSpent() {
        shelf.hold(5_000);
        eyes.seeOnly(id -> id % 49 == 0);

        RegisterPage page = register.page(search(LessonSort.NEWEST), Optional.empty(), 30, false);

        assertThat(shelf.reads).isEqualTo(1);
        assertThat(page.searchEnded()).isTrue();
        assertThat(page.lessons()).isNotEmpty();
    }

    @Test
    void saysSoWhenItGivesUpAndThenKnowsOfNoNextPage() {
        shelf.hold(5_000);
        eyes.seeOnly(id -> id == 1);

        RegisterPage page = register.page(search(LessonSort.NEWEST), Optional.empty(), 30, true);

        assertThat(page.lessons()).isEmpty();
        assertThat(page.searchEnded()).isTrue();
        assertThat(page.next()).isEmpty();
    }

    @Test
    void hiddenLessonsAtTheEndAreNoNextPage() {
        shelf.hold(40);
        eyes.seeOnly(id -> id > 10);

        RegisterPage page = register.page(search(LessonSort.NEWEST), Optional.empty(), 30, true);

        assertThat(page.lessons()).hasSize(30);
        assertThat(page.next()).isEmpty();
        assertThat(page.searchEnded()).isFalse();
    }

    @Test
    void thePositionIsThatOfALessonThatWasShown() {
        shelf.hold(40);
        eyes.seeOnly(id -> id % 2 == 0);

        RegisterPage page = register.page(search(LessonSort.NEWEST), Optional.empty(), 10, true);

        assertThat(page.next()).hasValueSatisfying(next -> assertThat(ids(page)).endsWith(next.page()));
    }

    @Test
    void whatSeemsOpenButIsNotStaysHidden() {
        shelf.hold(40);
        eyes.seeOnly(id -> id % 2 == 0);
        eyes.believed = id -> true;

        RegisterPage page = register.page(search(LessonSort.NEWEST), Optional.empty(), 10, true);

        assertThat(ids(page)).allMatch(id -> id % 2 == 0);
        assertThat(eyes.decisions).isLessThanOrEqualTo(20);
    }

    @ParameterizedTest
    @EnumSource(LessonSort.class)
    void everyOrderCanBePaged(LessonSort sort) {
        shelf.hold(25);
        List<Long> all = new ArrayList<>();
        Optional<LessonPosition> at = Optional.empty();
        RegisterPage page;
        do {
            page = register.page(search(sort), at, 7, true);
            all.addAll(ids(page));
            at = page.next();
        } while (at.isPresent());

        assertThat(all).hasSize(25).doesNotHaveDuplicates();
        assertThat(all)
                .containsExactlyElementsOf(
                        shelf.sorted(sort).stream().map(IndexedLesson::page).toList());
    }

    @Test
    void aFileHoldsEveryVisibleLessonReadInChunks() {
        shelf.hold(1_700);
        eyes.seeOnly(id -> id % 5 != 0);
        List<Long> written = new ArrayList<>();

        register.each(search(LessonSort.NEWEST), lesson -> written.add(lesson.page()));

        assertThat(written).hasSize(1_360).doesNotHaveDuplicates().allMatch(id -> id % 5 != 0);
        assertThat(shelf.reads).isEqualTo(4);
        assertThat(shelf.largest).isEqualTo(500);
    }

    @Test
    void tellsHowManyMoreAsFarAsOneChunk() {
        shelf.hold(1_200);
        eyes.seeOnly(id -> id % 2 == 0);

        assertThat(register.more(search(LessonSort.NEWEST), LessonSort.NEWEST.positionOf(shelf.lessons.get(0), false)))
                .isEqualTo(new Register.More(visible(1, 501), true));
        assertThat(register.more(
                        search(LessonSort.NEWEST), LessonSort.NEWEST.positionOf(shelf.lessons.get(1_190), false)))
                .isEqualTo(new Register.More(visible(1_191, 1_200), false));
    }

    private int visible(int from, int to) {
        return (int) shelf.lessons.subList(from, to).stream()
                .filter(lesson -> lesson.page() % 2 == 0)
                .count();
    }

    private List<List<Long>> walk(int size) {
        List<List<Long>> pages = new ArrayList<>();
        Optional<LessonPosition> at = Optional.empty();
        do {
            RegisterPage page = register.page(search(LessonSort.NEWEST), at, size, true);
            assertThat(page.previous().isPresent()).isEqualTo(at.isPresent());
            assertThat(page.searchEnded()).isFalse();
            pages.add(ids(page));
            at = page.next();
        } while (at.isPresent());
        return pages;
    }

    private static List<Long> ids(RegisterPage page) {
        return page.lessons().stream().map(shown -> shown.lesson().page()).toList();
    }

    private static LessonSearch search(LessonSort sort) {
        return new LessonSearch(
                List.of(TOG),
                Set.of(),
                Set.of(),
                Set.of(),
                "",
                "",
                Optional.empty(),
                false,
                "",
                Optional.empty(),
                Optional.empty(),
                sort);
    }

    /** Lessons in memory, counting how often they are read. */
    private static final class Shelf implements LearningIndex {

        private List<IndexedLesson> lessons = List.of();
        private int reads;
        private int largest;

        void hold(int count) {
            lessons = LongStream.rangeClosed(1, count)
                    .mapToObj(Shelf::lesson)
                    .sorted(order(LessonSort.NEWEST))
                    .toList();
        }

        /** Days, titles and changes repeat, so that the page's id must decide. */
        private static IndexedLesson lesson(long id) {
            return new IndexedLesson(
                    id,
                    TOG,
                    "Lesson " + (char) ('a' + id % 7),
                    id % 5 == 0
                            ? Optional.empty()
                            : Optional.of(LocalDate.of(2026, 1, 1).plusDays(id / 4)),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    LessonStatus.SHARED,
                    "",
                    List.of(),
                    List.of(),
                    false,
                    Instant.EPOCH,
                    Instant.ofEpochSecond(id / 3),
                    Optional.empty(),
                    "");
        }

        List<IndexedLesson> sorted(LessonSort sort) {
            return lessons.stream().sorted(order(sort)).toList();
        }

        private static Comparator<IndexedLesson> order(LessonSort sort) {
            Comparator<IndexedLesson> value = switch (sort.by()) {
                case DAY -> Comparator.comparing(each -> each.happenedOn().orElse(LocalDate.MIN));
                case TITLE -> Comparator.comparing(IndexedLesson::title);
                case CHANGE -> Comparator.comparing(IndexedLesson::changedAt);
            };
            Comparator<IndexedLesson> order = value.thenComparing(IndexedLesson::page);
            return sort.descending() ? order.reversed() : order;
        }

        @Override
        public List<IndexedLesson> slice(LessonSearch search, Optional<LessonPosition> from, int most) {
            reads++;
            largest = Math.max(largest, most);
            List<IndexedLesson> all = new ArrayList<>(sorted(search.sort()));
            if (from.filter(LessonPosition::backwards).isPresent()) {
                Collections.reverse(all);
            }
            int begin = from.map(position ->
                            1 + all.stream().map(IndexedLesson::page).toList().indexOf(position.page()))
                    .orElse(0);
            return List.copyOf(all.subList(begin, Math.min(all.size(), begin + most)));
        }

        @Override
        public List<SpaceKey> spaces() {
            return List.of(TOG);
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
