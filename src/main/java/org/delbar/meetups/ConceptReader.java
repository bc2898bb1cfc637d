package org.delbar.meetups;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.delbar.pagefacts.FactValue;
import org.delbar.pagefacts.FactsTable;
import org.delbar.pagefacts.WrittenDate;

/** Makes a concept of a facts table. A row that cannot be read becomes a problem that names it; a missing one says nothing. */
public final class ConceptReader {

    private final MeetupWords words;

    public ConceptReader(MeetupWords words) {
        this.words = words;
    }

    public Concept read(FactsTable table) {
        FactRows rows = new FactRows(table, ConceptFact.TABLE_ID);
        if (rows.row(words.label(ConceptFact.LINE)).isEmpty()) {
            rows.missing(words.label(ConceptFact.LINE), ConceptFact.LINE.textKey());
        }
        List<MeetupForm> forms = rows.several(words.label(ConceptFact.FORM), words::form);
        ConceptStatus status =
                rows.one(words.label(ConceptFact.STATUS), words::conceptStatus).orElse(ConceptStatus.IDEA);
        Optional<LocalDate> trialUntil = rows.read(words.label(ConceptFact.TRIAL_UNTIL), ConceptReader::day);
        return new Concept(
                rows.text(words.label(ConceptFact.LINE)),
                rows.text(words.label(ConceptFact.LENGTH)),
                rows.text(words.label(ConceptFact.PEOPLE)),
                forms,
                rows.text(words.label(ConceptFact.PLACE)),
                rows.text(words.label(ConceptFact.COST)),
                rows.text(words.label(ConceptFact.RHYTHM)),
                rows.parts(words.label(ConceptFact.ROLES)),
                rows.text(words.label(ConceptFact.SUBJECT)),
                rows.people(words.label(ConceptFact.HOSTS)),
                rows.text(words.label(ConceptFact.ORGANISATION)),
                status,
                step(rows),
                rows.text(words.label(ConceptFact.VERSION)),
                trialUntil,
                rows.problems());
    }

    /** A date lozenge and words beside it. */
    private ConceptStep step(FactRows rows) {
        Optional<FactValue> value = rows.value(words.label(ConceptFact.STEP));
        return new ConceptStep(
                value.flatMap(each -> each.dates().stream().findFirst()).flatMap(WrittenDate::read),
                value.map(FactValue::text).orElse("").replaceFirst("^[\\s:,\u2013-]+", ""));
    }

    private static Optional<LocalDate> day(FactValue value) {
        return WrittenDate.read(value.dates().stream().findFirst().orElse(value.text()));
    }
}
