package org.delbar.methodbook.runs;

import java.util.List;
import org.delbar.words.Refusal;

/** What came of telling how a run went. */
sealed interface ReportOutcome {

    /** @param did the end of the key of the sentence that says so */
    record Done(Run run, String did) implements ReportOutcome {}

    /** Nothing can be said of it now; the state says why. */
    record Closed(RunGate.State state, Refusal refusal) implements ReportOutcome {}

    /** Something about the fields, each at its place. */
    record Refused(Run run, List<Refusal> refusals) implements ReportOutcome {
        public Refused {
            refusals = List.copyOf(refusals);
        }
    }
}
