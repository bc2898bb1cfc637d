package org.delbar.methodbook.promoted;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.delbar.words.Refusal;
import org.junit.jupiter.api.Test;

class PromotedFormTest {

    private final PromotedForm form = new PromotedForm(
            new Promoted(3, List.of(77L)),
            line -> Optional.ofNullable(Map.of("Walk", 1L, "SAM:Talk", 2L).get(line))
                    .or(() -> line.startsWith("M") ? Optional.of(Long.valueOf(line.substring(1))) : Optional.empty()));

    @Test
    void readsOneALineInOrderAndEachOnce() {
        assertThat(form.check(" SAM:Talk\r\n\nWalk\nSAM:Talk \n").pages()).containsExactly(2L, 1L);
        assertThat(form.check("").refusals()).isEmpty();
    }

    @Test
    void keepsWhatIsPickedOutAlreadyAndCannotBeSeen() {
        assertThat(form.check("77\nWalk").pages()).containsExactly(77L, 1L);
        assertThat(form.check("78").refusals())
                .containsExactly(Refusal.of("methods", "delbar.methodbook.promoted.refused.no-method", "78"));
    }

    @Test
    void refusesMoreThanTen() {
        String eleven = IntStream.rangeClosed(1, 11).mapToObj(i -> "M" + i).collect(Collectors.joining("\n"));

        assertThat(form.check(eleven).refusals())
                .containsExactly(Refusal.of("methods", "delbar.methodbook.promoted.refused.too-many", 10, 11));
        assertThat(form.check(eleven.replace("\nM11", "")).refusals()).isEmpty();
    }
}
