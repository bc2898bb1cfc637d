package org.delbar.methodbook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.delbar.lists.Position;
import org.delbar.lists.SeenList;
import org.delbar.lists.Sight;
import org.delbar.methodbook.index.IndexedMethod;
import org.delbar.methodbook.index.MethodSort;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DailyDrawTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 60})
    void drawsThreeOrAsManyAsThereAre(int methods) {
        for (int i = 0; i < 40; i++) {
            assertThat(drawn(methods, DAY.plusDays(i), id -> true))
                    .hasSize(Math.min(3, methods))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void isTheSameAllDayAndAnotherTheDayAfter() {
        assertThat(drawn(60, DAY, id -> true)).isEqualTo(drawn(60, DAY, id -> true));
        for (int i = 0; i < 300; i++) {
            assertThat(drawn(60, DAY.plusDays(i), id -> true))
                    .doesNotContainAnyElementsOf(drawn(60, DAY.plusDays(i + 1), id -> true));
        }
    }

    @Test
    void everyMethodHasItsDay() {
        Set<Long> seen = new HashSet<>();
        for (int i = 0; i < 100; i++) {
            seen.addAll(drawn(60, DAY.plusDays(i), id -> true));
        }

        assertThat(seen).hasSize(60);
    }

    @Test
    void whoSeesLessGetsWhatTheyMaySeeInTheSameOrder() {
        List<Long> all = drawn(60, DAY, id -> true);

        assertThat(drawn(60, DAY, id -> id != all.get(1))).hasSize(3).startsWith(all.get(0), all.get(2));
    }

    private static List<Long> drawn(int methods, LocalDate day, LongPredicate visible) {
        List<IndexedMethod> circle = LongStream.rangeClosed(1, methods)
                .mapToObj(Methods::method)
                .sorted(Comparator.comparing(method -> Integer.valueOf(MethodSort.RANDOM.valueOf(method))))
                .toList();
        SeenList<IndexedMethod> list =
                new SeenList<>((from, most) -> slice(circle, from, most), MethodSort.RANDOM, new Eyes(visible));
        return DailyDraw.of(list, day).stream()
                .map(shown -> shown.item().page())
                .toList();
    }

    private static List<IndexedMethod> slice(List<IndexedMethod> circle, Optional<Position> from, int most) {
        int begin = from.map(position -> Integer.parseInt(position.value())).orElse(0);
        return new ArrayList<>(circle)
                .stream()
                        .filter(method -> Integer.parseInt(MethodSort.RANDOM.valueOf(method)) >= begin)
                        .limit(most)
                        .toList();
    }

    private record Eyes(LongPredicate visible) implements Sight {

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
            return pages.stream().filter(visible::test).collect(Collectors.toSet());
        }

        @Override
        public Optional<String> address(long page) {
            return visible.test(page) ? Optional.of("/p/" + page) : Optional.empty();
        }
    }
}
