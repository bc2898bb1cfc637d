package org.delbar.methodbook.contentcheck.screen;

import java.util.List;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.words.Refusal;

/** What came of sharing a page as a method. */
sealed interface ShareOutcome {

    record Made(SeenPage page) implements ShareOutcome {}

    /** Each at its field. */
    record Refused(List<Refusal> refusals) implements ShareOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }

        static Refused of(String field, String reason) {
            return new Refused(List.of(Refusal.of(field, "delbar.methodbook.contentcheck.refused." + reason)));
        }
    }

    /** Nothing can be shared here at all. */
    record Closed(String textKey) implements ShareOutcome {}
}
