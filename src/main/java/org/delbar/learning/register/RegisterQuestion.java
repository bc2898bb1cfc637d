package org.delbar.learning.register;

import java.util.List;
import java.util.Optional;
import org.delbar.learning.LearningWords;
import org.delbar.lists.Position;
import org.delbar.lists.Told;

/**
 * What a program asks of the register.
 *
 * @param separator of a file
 * @param refusals what cannot be used; the rest means nothing then
 */
record RegisterQuestion(
        Criteria criteria, Optional<Position> position, LearningWords words, char separator, List<Told> refusals) {

    RegisterQuestion {
        refusals = List.copyOf(refusals);
    }
}
