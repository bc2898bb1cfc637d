package org.delbar.meetups.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.TextProperty;
import biweekly.util.ICalDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file as biweekly reads it, which must find nothing to complain about. */
final class ReadByBiweekly {

    private ReadByBiweekly() {}

    static ReadEntry read(String file) throws IOException {
        try (ICalReader reader = new ICalReader(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
            assertThat(calendar.getEvents()).hasSize(1);
            assertThat(reader.readNext()).isNull();
            return entry(calendar.getEvents().get(0));
        }
    }

    private static ReadEntry entry(VEvent event) {
        Set<String> categories = new LinkedHashSet<>();
        event.getCategories().stream().map(list -> list.getValues()).forEach(categories::addAll);
        return new ReadEntry(
                text(event.getUid()),
                event.getSequence().getValue(),
                text(event.getStatus()),
                event.getDateTimeStamp().getValue().toInstant(),
                event.getLastModified().getValue().toInstant(),
                moment(event.getDateStart().getValue()),
                moment(event.getDateEnd().getValue()),
                text(event.getSummary()),
                text(event.getDescription()),
                text(event.getLocation()),
                categories,
                text(event.getUrl()),
                Objects.requireNonNullElse(event.getOrganizer().getCommonName(), ""),
                event.getOrganizer().getUri());
    }

    private static String text(@Nullable TextProperty property) {
        return property == null ? "" : property.getValue();
    }

    private static Object moment(ICalDate date) {
        if (date.hasTime()) {
            return date.toInstant();
        }
        var day = date.getRawComponents();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDate());
    }
}
