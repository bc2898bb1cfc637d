package org.delbar.pagefacts.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.delbar.words.PersonKey;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final PersonKey ANNA = new PersonKey("anna");
    private static final List<String> SENT = List.of("TOG", "", "It rained", "7");

    @Test
    void isTheSameForTheSameFillingOfTheForm() {
        assertThat(Fingerprint.of(ANNA, "form-1", SENT))
                .isEqualTo(Fingerprint.of(ANNA, "form-1", SENT))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void isAnotherWhenAnythingDiffers() {
        List<String> fingerprints = Stream.of(
                        Fingerprint.of(ANNA, "form-1", SENT),
                        Fingerprint.of(ANNA, "form-2", SENT),
                        Fingerprint.of(new PersonKey("bo"), "form-1", SENT),
                        Fingerprint.of(ANNA, "form-1", List.of("SAM", "", "It rained", "7")),
                        Fingerprint.of(ANNA, "form-1", List.of("TOG", "P", "It rained", "7")),
                        Fingerprint.of(ANNA, "form-1", List.of("TOG", "", "It rained!", "7")),
                        Fingerprint.of(ANNA, "form-1", List.of("TOG", "", "It rained7", "")),
                        Fingerprint.of(ANNA, "form-1", List.of("TOG", "", "It rained")))
                .toList();

        assertThat(fingerprints).doesNotHaveDuplicates();
    }

    @Test
    void isLikeNoOtherWithoutAMarkOfTheForm() {
        assertThat(Fingerprint.of(ANNA, "", SENT)).isNotEqualTo(Fingerprint.of(ANNA, " ", SENT));
    }
}
