package org.delbar.meetups.steps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.delbar.meetups.ConceptFact;
import org.delbar.meetups.MeetupWords;
import org.delbar.pagefacts.FactsEdit;
import org.delbar.pagefacts.FactsEdit.NewValue;
import org.delbar.pagefacts.StorageEdit;
import org.delbar.pagefacts.StorageMarkup;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;

/** Writes a change of status onto the page of a concept: rows of its facts, and a dated line among its changes. */
final class StepOnPage {

    private static final int LONGEST_COMMENT = 255;

    private final MeetupWords words;
    private final PageLanguage language;

    /** @param language of the page */
    StepOnPage(MeetupWords words, PageLanguage language) {
        this.words = words;
        this.language = language;
    }

    /**
     * The body with the change in it; all else stays letter for letter.
     *
     * @throws NoRows when the page has no facts table to write in
     */
    String written(String storage, NewStep step, LocalDate today, PersonKey by) throws StorageTemplate.Broken, NoRows {
        StorageEdit edit = StorageEdit.of(storage);
        if (!new FactsEdit(edit, ConceptFact.TABLE_ID).put(facts(step, today))) {
            throw new NoRows();
        }
        new ChangesSoFar(words, language)
                .add(
                        edit,
                        List.of(
                                StorageMarkup.date(today),
                                status(step),
                                StorageMarkup.escaped(step.note()),
                                StorageMarkup.person(by)));
        return edit.written();
    }

    /** "In trial: twelve want to", for the history of the page. */
    String comment(NewStep step) {
        String comment = words.text(language, step.status().textKey()) + ": " + step.note();
        return comment.substring(0, Math.min(comment.length(), LONGEST_COMMENT));
    }

    private List<NewValue> facts(NewStep step, LocalDate today) {
        List<NewValue> facts = new ArrayList<>();
        facts.add(value(ConceptFact.STATUS, word(step.status().textKey())));
        facts.add(value(ConceptFact.STEP, StorageMarkup.date(today) + " " + StorageMarkup.escaped(step.note())));
        if (!step.version().isEmpty()) {
            facts.add(value(ConceptFact.VERSION, StorageMarkup.escaped(step.version())));
        }
        step.trialUntil().ifPresent(day -> facts.add(value(ConceptFact.TRIAL_UNTIL, StorageMarkup.date(day))));
        return facts;
    }

    private NewValue value(ConceptFact fact, String storage) {
        return new NewValue(words.label(fact), words.text(language, fact.textKey()), storage);
    }

    /** "Refined (0.3)". */
    private String status(NewStep step) {
        String status = word(step.status().textKey());
        return step.version().isEmpty() ? status : status + " (" + StorageMarkup.escaped(step.version()) + ")";
    }

    private String word(String key) {
        return StorageMarkup.escaped(words.text(language, key));
    }

    /** The page has no facts table, or one without a single row. */
    static final class NoRows extends Exception {
        NoRows() {
            super("no facts table with rows");
        }
    }
}
