package org.delbar.learning.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.learning.Kind;
import org.delbar.learning.LessonStatus;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/**
 * Which lessons. Empty collections and texts ask for nothing, but no spaces means no lessons.
 *
 * @param sources keys
 * @param theme one theme, whole
 * @param process words in a row, anywhere in what the page says
 * @param text words, each of them somewhere in title, process, themes or answers
 */
public record LessonSearch(
        List<SpaceKey> spaces,
        Set<String> sources,
        Set<Kind> kinds,
        Set<LessonStatus> statuses,
        String theme,
        String process,
        Optional<PersonKey> owner,
        boolean forTraining,
        String text,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        LessonSort sort) {

    public LessonSearch {
        spaces = List.copyOf(spaces);
        sources = Set.copyOf(sources);
        kinds = Set.copyOf(kinds);
        statuses = Set.copyOf(statuses);
    }
}
