package org.delbar.pagefacts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.delbar.words.PageLanguage;

/** Dates as people write them: 2016-06-01, 1 June 2016, 1 juni 2016, 1. juni 2016. Never a guess between 3/4 and 4/3. */
public final class WrittenDate {

    private static final List<DateTimeFormatter> SPELLINGS = Stream.concat(
                    Stream.of(DateTimeFormatter.ISO_LOCAL_DATE),
                    Arrays.stream(PageLanguage.values())
                            .flatMap(language -> Stream.of("d MMMM uuuu", "d. MMMM uuuu", "d MMM uuuu", "d. MMM uuuu")
                                    .map(pattern -> new DateTimeFormatterBuilder()
                                            .parseCaseInsensitive()
                                            .appendPattern(pattern)
                                            .toFormatter(language.locale())
                                            .withResolverStyle(ResolverStyle.STRICT))))
            .toList();

    private WrittenDate() {}

    public static Optional<LocalDate> read(String text) {
        for (DateTimeFormatter spelling : SPELLINGS) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), spelling));
            } catch (DateTimeException e) {
                // the next spelling may fit
            }
        }
        return Optional.empty();
    }
}
