package org.delbar.pagefacts.wizard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class FreeTitleTest {

    @Test
    void isTheTitleItselfWhenNobodyHasIt() {
        assertThat(FreeTitle.of("Round", title -> false)).isEqualTo("Round");
    }

    @Test
    void hasTheFirstNumberThatIsFree() {
        assertThat(FreeTitle.of("Round", Set.of("Round", "Round (2)")::contains))
                .isEqualTo("Round (3)");
    }

    @Test
    void isNeverLongerThanATitleMayBe() {
        String longest = "x".repeat(FreeTitle.LONGEST);

        assertThat(FreeTitle.of(longest, longest::equals))
                .hasSize(FreeTitle.LONGEST)
                .endsWith("x (2)");
    }

    @Test
    void halvesNoCharacter() {
        assertThat(FreeTitle.cut("ab\ud83d\ude00", 3)).isEqualTo("ab");
        assertThat(FreeTitle.cut("ab\ud83d\ude00", 4)).isEqualTo("ab\ud83d\ude00");
    }
}
