package org.delbar.learning.index;

import java.util.List;
import java.util.Optional;
import org.delbar.lists.Position;
import org.delbar.words.SpaceKey;

/** Lessons of all spaces, in any order. Knows nothing of permissions: whoever asks checks what may be shown. */
public interface LearningIndex {

    /**
     * The next lessons in the search's order, or against it when the position says backwards; one statement.
     *
     * @param from empty begins at the beginning
     */
    List<IndexedLesson> slice(LessonSearch search, Optional<Position> from, int most);

    /** Spaces that have or had lessons; one statement. */
    List<SpaceKey> spaces();
}
