package org.delbar.learning.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.delbar.learning.Kind;
import org.delbar.learning.LessonStatus;
import org.delbar.learning.index.LessonSearch;
import org.delbar.learning.index.LessonSort;
import org.delbar.lists.SpaceChoice;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/**
 * What somebody asks of the register, understood.
 *
 * @param size lessons a page
 */
public record Criteria(
        SpaceChoice spaces,
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
        LessonSort sort,
        int size) {

    public LessonSearch in(List<SpaceKey> open) {
        return new LessonSearch(
                open, sources, kinds, statuses, theme, process, owner, forTraining, text, from, to, sort);
    }
}
