package org.delbar.meetups;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.delbar.pagefacts.FactLabel;
import org.delbar.pagefacts.FactsTable;
import org.delbar.words.PageLanguage;

/** Tells by the labels of a concept's facts which language its page is written in. */
public final class WrittenLanguage {

    private final MeetupWords words;

    public WrittenLanguage(MeetupWords words) {
        this.words = words;
    }

    /** The language of most labels; empty when no language has more than the others. */
    public Optional<PageLanguage> of(FactsTable facts) {
        List<PageLanguage> byRows = Arrays.stream(PageLanguage.values())
                .sorted(Comparator.comparingLong((PageLanguage language) -> rows(facts, language))
                        .reversed())
                .toList();
        return Optional.of(byRows.get(0)).filter(most -> rows(facts, most) > rows(facts, byRows.get(1)));
    }

    private long rows(FactsTable facts, PageLanguage language) {
        List<String> names = Arrays.stream(ConceptFact.values())
                .map(fact -> FactLabel.plain(words.text(language, fact.textKey())))
                .toList();
        return facts.rows().stream()
                .filter(row -> names.contains(FactLabel.plain(row.label())))
                .count();
    }
}
