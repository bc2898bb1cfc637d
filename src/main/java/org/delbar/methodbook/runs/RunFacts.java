package org.delbar.methodbook.runs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.use.Origin;
import org.delbar.methodbook.use.OriginMarkup;
import org.delbar.pagefacts.FactLabel;
import org.delbar.pagefacts.FactValue;
import org.delbar.pagefacts.PageReader;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.pagefacts.WrittenDate;
import org.delbar.words.PageLanguage;

/**
 * What the page of a run says of it.
 *
 * @param day empty when the page does not say
 */
record RunFacts(Origin origin, Optional<LocalDate> day) {

    /** The id of the Page Properties macro with them. */
    private static final String TABLE_ID = "delbar-method-run";

    private static final String DAY = "delbar.methodbook.run.date";

    /** Empty when the page is no run, or cannot be read. */
    static Optional<RunFacts> of(String storage, MethodWords words) {
        try {
            Optional<Origin> origin = OriginMarkup.in(storage);
            if (origin.isEmpty()) {
                return Optional.empty();
            }
            List<String> names = Arrays.stream(PageLanguage.values())
                    .map(language -> words.text(language, DAY))
                    .toList();
            return Optional.of(new RunFacts(
                    origin.get(),
                    PageReader.read(storage, TABLE_ID)
                            .facts()
                            .flatMap(facts -> facts.value(new FactLabel("date", names)))
                            .flatMap(RunFacts::date)));
        } catch (StorageTemplate.Broken | PageReader.Unreadable e) {
            return Optional.empty();
        }
    }

    /** What the page does not say, the moment of its making does, as the reader's calendar has it. */
    LocalDate dayOr(Instant made, ZoneId zone) {
        return day.orElseGet(() -> origin.usedAt().orElse(made).atZone(zone).toLocalDate());
    }

    private static Optional<LocalDate> date(FactValue value) {
        return value.dates().stream().findFirst().flatMap(WrittenDate::read).or(() -> WrittenDate.read(value.text()));
    }
}
