package org.delbar.learning.register;

import java.util.List;
import java.util.Optional;
import org.delbar.learning.index.IndexedLesson;
import org.delbar.learning.index.LessonPosition;

/**
 * A part of the register that one person may see.
 *
 * @param previous empty when nothing visible comes before
 * @param next empty when nothing visible follows, or it is not known
 * @param searchEnded whether looking for visible lessons was given up after ten pages' worth
 */
public record RegisterPage(
        List<Shown> lessons, Optional<LessonPosition> previous, Optional<LessonPosition> next, boolean searchEnded) {

    public RegisterPage {
        lessons = List.copyOf(lessons);
    }

    /** @param address of the page, below the context path */
    public record Shown(IndexedLesson lesson, String address) {}
}
