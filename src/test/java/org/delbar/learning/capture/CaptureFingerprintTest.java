package org.delbar.learning.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.delbar.words.PersonKey;
import org.junit.jupiter.api.Test;

class CaptureFingerprintTest {

    private static final PersonKey ANNA = new PersonKey("anna");
    private static final Capture SENT = new Capture("TOG", "", "It rained", "praise", "own", Optional.of(7L), "form-1");

    @Test
    void isTheSameForTheSameFillingOfTheForm() {
        assertThat(CaptureFingerprint.of(SENT, ANNA))
                .isEqualTo(CaptureFingerprint.of(SENT, ANNA))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void isAnotherWhenAnythingDiffers() {
        List<String> fingerprints = Stream.of(
                        SENT,
                        new Capture("SAM", "", "It rained", "praise", "own", Optional.of(7L), "form-1"),
                        new Capture("TOG", "P", "It rained", "praise", "own", Optional.of(7L), "form-1"),
                        new Capture("TOG", "", "It rained!", "praise", "own", Optional.of(7L), "form-1"),
                        new Capture("TOG", "", "It rained", "", "own", Optional.of(7L), "form-1"),
                        new Capture("TOG", "", "It rained", "praise", "", Optional.of(7L), "form-1"),
                        new Capture("TOG", "", "It rained", "praise", "own", Optional.empty(), "form-1"),
                        new Capture("TOG", "", "It rained", "praise", "own", Optional.of(7L), "form-2"),
                        new Capture("TOG", "", "It rainedp", "raise", "own", Optional.of(7L), "form-1"))
                .map(capture -> CaptureFingerprint.of(capture, ANNA))
                .toList();

        assertThat(fingerprints).doesNotHaveDuplicates();
        assertThat(CaptureFingerprint.of(SENT, new PersonKey("bo"))).isNotIn(fingerprints);
    }

    @Test
    void isLikeNoOtherWithoutAMarkOfTheForm() {
        Capture bare = new Capture("TOG", "", "It rained", "", "", Optional.empty(), "");

        assertThat(CaptureFingerprint.of(bare, ANNA)).isNotEqualTo(CaptureFingerprint.of(bare, ANNA));
    }
}
