package org.delbar.methodbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupSizeTest {

    @ParameterizedTest
    @ValueSource(strings = {"4–12", "4-12", "4 to 12 people", "4 till 12 personer", "4 til 12 deltakere"})
    void readsARange(String text) {
        assertThat(GroupSize.read(text)).contains(new GroupSize(4, Optional.of(12)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4+", "from 4", "från 4", "fra 4", "at least 4 people", "4 or more", "4 eller fler", "4 –", "≥ 4"
            })
    void readsAnOpenEnd(String text) {
        assertThat(GroupSize.read(text)).contains(new GroupSize(4, Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12–4", "5001", "many", "", "4–12–20", "-4"})
    void guessesNothing(String text) {
        assertThat(GroupSize.read(text)).isEmpty();
    }

    @Test
    void fitsThoseItIsFor() {
        GroupSize few = new GroupSize(4, Optional.of(12));

        assertThat(few.fits(4)).isTrue();
        assertThat(few.fits(12)).isTrue();
        assertThat(few.fits(3)).isFalse();
        assertThat(few.fits(13)).isFalse();
        assertThat(new GroupSize(4, Optional.empty()).fits(5_000)).isTrue();
        assertThat(GroupSize.read("6")).contains(new GroupSize(6, Optional.of(6)));
    }

    @Test
    void isReadAsItIsWritten() {
        assertThat(GroupSize.read(new GroupSize(4, Optional.of(12)).written()))
                .contains(new GroupSize(4, Optional.of(12)));
        assertThat(GroupSize.read(new GroupSize(4, Optional.empty()).written()))
                .contains(new GroupSize(4, Optional.empty()));
    }
}
