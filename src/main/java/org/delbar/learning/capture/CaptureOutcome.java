package org.delbar.learning.capture;

import java.util.List;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.words.Refusal;

/** What came of a capture. */
public sealed interface CaptureOutcome {

    /** @param before the same filling of the form had become this page already */
    record Made(SeenPage page, boolean before) implements CaptureOutcome {}

    /** Nothing can be noted in this space; the state says why. */
    record Closed(CaptureGate.State state) implements CaptureOutcome {}

    /** Something about the fields, each at its place. */
    record Refused(List<Refusal> refusals) implements CaptureOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
