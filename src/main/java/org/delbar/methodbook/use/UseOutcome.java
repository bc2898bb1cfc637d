package org.delbar.methodbook.use;

import java.util.List;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.words.Refusal;

/** What came of it. */
public sealed interface UseOutcome {

    /** @param before the same filling of the form had become this page already */
    record Made(SeenPage page, boolean before) implements UseOutcome {}

    /** Nothing can be made here at all. */
    record Closed(Reason reason, Refusal refusal) implements UseOutcome {}

    /** Something about the fields, each at its place. */
    record Refused(List<Refusal> refusals) implements UseOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }

        static Refused of(Refusal refusal) {
            return new Refused(List.of(refusal));
        }
    }

    /** Why nothing can be made, in the order in which it is asked. */
    enum Reason {
        /** Hidden, gone, or no method: nobody can tell which. */
        NO_METHOD,
        /** Hidden or gone: nobody can tell which. */
        NO_SPACE,
        READ_ONLY,
        NO_RIGHT
    }
}
