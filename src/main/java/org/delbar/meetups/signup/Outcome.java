package org.delbar.meetups.signup;

import java.util.List;
import org.delbar.words.Refusal;

/** What comes of an act. */
public sealed interface Outcome {

    /** @param notes new lines of the log, in their order; empty when all is as it was */
    record Done(SignUps now, List<Note> notes) implements Outcome {
        public Done {
            notes = List.copyOf(notes);
        }
    }

    /** Nothing has changed. */
    record Refused(SignUps still, Refusal refusal) implements Outcome {}
}
