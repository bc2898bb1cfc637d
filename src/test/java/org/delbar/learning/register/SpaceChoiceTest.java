package org.delbar.learning.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.learning.index.IndexedLesson;
import org.delbar.learning.index.LearningIndex;
import org.delbar.learning.index.LessonPosition;
import org.delbar.learning.index.LessonSearch;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpaceChoiceTest {

    private static final Optional<SpaceKey> HERE = Optional.of(new SpaceKey("HERE"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "''             > HERE",
                "@self          > HERE",
                "TOG            > TOG",
                "'@self, TOG'   > HERE TOG",
                "TOG SAM TOG    > TOG SAM",
                "SECRET;TOG     > TOG",
                "NONE           > ''",
                "OLD            > OLD",
                "@all           > HERE TOG SAM",
                "'@all,OLD'     > HERE TOG SAM"
            })
    void opensWhatTheReaderMaySee(String written, String open) {
        List<SpaceKey> spaces = SpaceChoice.of(written).open(HERE, new Known(), new Reader());

        assertThat(String.join(" ", spaces.stream().map(SpaceKey::value).toList()))
                .isEqualTo(open);
    }

    @Test
    void withoutAPageThereIsNoOwnSpace() {
        assertThat(SpaceChoice.of("@self").open(Optional.empty(), new Known(), new Reader()))
                .isEmpty();
    }

    private record Known() implements LearningIndex {

        @Override
        public List<IndexedLesson> slice(LessonSearch search, Optional<LessonPosition> from, int most) {
            return List.of();
        }

        @Override
        public List<SpaceKey> spaces() {
            return List.of(
                    new SpaceKey("HERE"),
                    new SpaceKey("TOG"),
                    new SpaceKey("OLD"),
                    new SpaceKey("SECRET"),
                    new SpaceKey("SAM"));
        }
    }

    private record Reader() implements Sight {

        @Override
        public boolean mayEnter(SpaceKey space) {
            return Set.of("HERE", "TOG", "SAM", "OLD").contains(space.value());
        }

        @Override
        public boolean isArchived(SpaceKey space) {
            return space.value().equals("OLD");
        }

        @Override
        public Set<Long> seemOpen(List<Long> pages) {
            return Set.of();
        }

        @Override
        public Optional<String> address(long page) {
            return Optional.empty();
        }
    }
}
