package org.delbar.methodbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class HelpedShareTest {

    @Test
    void isToldFromThreeAnswersOn() {
        assertThat(new HelpedShare(2, 2).isTold()).isFalse();
        assertThat(new HelpedShare(0, 3).isTold()).isTrue();
    }

    @Test
    void theLargerShareComesFirstThenMoreAnswersThenThoseThatAreNotTold() {
        HelpedShare all = new HelpedShare(3, 3);
        HelpedShare allOfMany = new HelpedShare(30, 30);
        HelpedShare most = new HelpedShare(9, 11);
        HelpedShare none = new HelpedShare(0, 3);
        HelpedShare two = new HelpedShare(2, 2);

        assertThat(List.of(two, none, most, all, allOfMany).stream()
                        .sorted(Comparator.comparingInt(HelpedShare::rank).reversed()))
                .containsExactly(allOfMany, all, most, none, two);
    }

    @Test
    void theLargestRankFitsItsColumn() {
        assertThat(new HelpedShare(Integer.MAX_VALUE, Integer.MAX_VALUE).rank()).isPositive();
    }

    @Test
    void nobodyIsHelpedWithoutAnAnswer() {
        assertThatThrownBy(() -> new HelpedShare(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
