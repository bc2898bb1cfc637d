package org.delbar.learning.worksheets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.delbar.learning.Kind;
import org.delbar.learning.LearningSource;
import org.delbar.words.PersonKey;

/**
 * A worksheet that may become a page: {@link WorksheetForm} lets nothing else through.
 *
 * @param happenedOn not after the day it is written
 * @param process text or the name of a page, may be empty
 * @param draft the writer wants to finish later
 * @param actions at most {@link WorksheetForm#MOST_ACTIONS}
 */
public record Worksheet(
        String title,
        LocalDate happenedOn,
        Optional<Kind> kind,
        Optional<LearningSource> source,
        String process,
        boolean forTraining,
        boolean draft,
        String whatHappened,
        String whatWeLearn,
        String nextTime,
        List<Action> actions) {

    public Worksheet {
        actions = List.copyOf(actions);
    }

    /**
     * Something to do, which becomes a native task.
     *
     * @param who in the order they were named, may be empty
     */
    public record Action(String what, List<PersonKey> who, Optional<LocalDate> by) {

        public Action {
            who = List.copyOf(who);
        }
    }
}
