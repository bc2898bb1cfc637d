package org.delbar.learning.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.delbar.learning.Kind;
import org.delbar.learning.LessonStatus;
import org.delbar.lists.Fitted;
import org.delbar.lists.Listed;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/**
 * A lesson as lists know it.
 *
 * @param source its key; empty when the page names none or one that is not known
 * @param sourceText as written
 * @param gist how the answer to "What happened?" begins, in one line
 */
public record IndexedLesson(
        long page,
        SpaceKey space,
        String title,
        Optional<LocalDate> happenedOn,
        Optional<Kind> kind,
        Optional<String> source,
        String sourceText,
        LessonStatus status,
        String process,
        List<String> themes,
        List<PersonKey> owners,
        boolean forTraining,
        Instant createdAt,
        Instant changedAt,
        Optional<PersonKey> creator,
        String gist)
        implements Listed {

    public IndexedLesson {
        themes = List.copyOf(themes);
        owners = List.copyOf(owners);
    }

    /** What titles are sorted by. */
    String titleSort() {
        return Fitted.line(Fitted.folded(title), 100);
    }
}
