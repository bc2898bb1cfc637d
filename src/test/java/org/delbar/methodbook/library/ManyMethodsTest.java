package org.delbar.methodbook.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.methodbook.index.MethodSearch;
import org.delbar.methodbook.index.MethodSort;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Test;

class ManyMethodsTest {

    private Instant now = Instant.parse("2016-05-12T10:00:00Z");
    private final ManyMethods many = new ManyMethods(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void remembersASearchForAMinuteAndNoOther() {
        many.add(search("walk"));

        assertThat(many.has(search("walk"))).isTrue();
        assertThat(many.has(search("talk"))).isFalse();
        now = now.plus(ManyMethods.FOR);
        assertThat(many.has(search("walk"))).isFalse();
    }

    @Test
    void forgetsTheOldestWhenThereAreTooMany() {
        for (int i = 0; i < 300; i++) {
            many.add(search("word " + i));
        }

        assertThat(many.has(search("word 0"))).isFalse();
        assertThat(many.has(search("word 299"))).isTrue();
    }

    private static MethodSearch search(String text) {
        return new MethodSearch(
                List.of(new SpaceKey("TOG")),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                text,
                MethodSort.USED);
    }
}
