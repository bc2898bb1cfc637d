package org.delbar.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
        List<SpaceKey> spaces = SpaceChoice.of(written).open(HERE, SpaceChoiceTest::known, new Reader());

        assertThat(String.join(" ", spaces.stream().map(SpaceKey::value).toList()))
                .isEqualTo(open);
    }

    @Test
    void withoutAPageThereIsNoOwnSpace() {
        assertThat(SpaceChoice.of("@self").open(Optional.empty(), SpaceChoiceTest::known, new Reader()))
                .isEmpty();
    }

    private static List<SpaceKey> known() {
        return Stream.of("HERE", "TOG", "OLD", "SECRET", "SAM")
                .map(SpaceKey::new)
                .toList();
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
