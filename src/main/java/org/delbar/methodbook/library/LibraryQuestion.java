package org.delbar.methodbook.library;

import java.util.List;
import java.util.Optional;
import org.delbar.lists.Position;
import org.delbar.lists.Told;
import org.delbar.methodbook.MethodWords;

/**
 * What a program asks of the library.
 *
 * @param separator of a file
 * @param refusals what cannot be used; the rest means nothing then
 */
record LibraryQuestion(Wish wish, Optional<Position> position, MethodWords words, char separator, List<Told> refusals) {

    LibraryQuestion {
        refusals = List.copyOf(refusals);
    }
}
