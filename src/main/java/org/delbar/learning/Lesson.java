package org.delbar.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.delbar.pagefacts.PageTasks;
import org.delbar.words.PersonKey;

/**
 * What a worksheet's page says, read from its facts table and tasks.
 *
 * @param process as written, may be empty
 * @param owners people mentioned as owner, in order
 * @param statusNote why the owner set the status, may be empty
 * @param themes as written, comma separated, may be empty
 * @param problems rows that could not be read; nothing is guessed
 */
public record Lesson(
        Optional<LocalDate> happenedOn,
        Optional<Kind> kind,
        Optional<LearningSource> source,
        String process,
        List<PersonKey> owners,
        LessonStatus status,
        String statusNote,
        String themes,
        boolean forTraining,
        PageTasks tasks,
        List<Problem> problems) {

    public Lesson {
        owners = List.copyOf(owners);
        problems = List.copyOf(problems);
    }

    /**
     * Something on the page that an editor can mend.
     *
     * @param label the row as the page names it, or the fact's key when the row is missing
     * @param value what stands there
     */
    public record Problem(String textKey, String label, String value) {}
}
