package org.delbar.methodbook.library;

import java.util.List;
import java.util.Optional;
import org.delbar.lists.FieldReader;
import org.delbar.lists.ListState;
import org.delbar.words.Refusal;

/** Which methods stand beside each other: two or three. */
record Comparison(List<Long> pages, Optional<Refusal> refusal) {

    private static final int FEWEST = 2;
    private static final int MOST = 3;

    Comparison {
        pages = List.copyOf(pages);
    }

    static Comparison of(ListState state) {
        String asked = state.narrowed(Field.COMPARE.fieldName());
        List<Long> pages = FieldReader.parts(asked)
                .filter(word -> word.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
        boolean wrong = !asked.isEmpty() && (pages.size() < FEWEST || pages.size() > MOST);
        return new Comparison(
                pages,
                wrong
                        ? Optional.of(Refusal.of(
                                Field.COMPARE.fieldName(),
                                "delbar.methodbook.library.refused.compare",
                                FEWEST,
                                MOST,
                                pages.size()))
                        : Optional.empty());
    }

    boolean wanted() {
        return !pages.isEmpty() && refusal.isEmpty();
    }
}
