package org.delbar.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FittedTest {

    @Test
    void neverCutsACharacterInTwoAndNeverGrows() {
        String seals = "🦭".repeat(10);

        for (int most = 0; most <= 21; most++) {
            String line = Fitted.line(seals, most);
            assertThat(line.length()).isLessThanOrEqualTo(most).isEven();
            assertThat(seals).startsWith(line);
        }
    }

    @Test
    void leavesOutWhatDatabasesRefuse() {
        assertThat(Fitted.line("a\u0000b \ud800 c\r\n\td\u00a0e", 100)).isEqualTo("a b c d e");
    }

    @ParameterizedTest
    @CsvSource({
        "Åtgärd pågår, åtgärd pågår",
        "Ærlig talt: ØL!, ærlig talt øl",
        "Café à la carte, cafe a la carte",
        "100 % _all_, 100 all",
        "a|b, a b",
        "ＦＵＬＬ width, full width"
    })
    void foldsWordsAlikeAndHoldsNoWildcards(String written, String folded) {
        assertThat(Fitted.folded(written)).isEqualTo(folded);
        assertThat(Fitted.folded(folded)).isEqualTo(folded);
    }
}
