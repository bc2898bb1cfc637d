package org.delbar.meetups.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DateProperty;

/** The file as ical4j reads it, which must find nothing to complain about. */
final class ReadByIcal4j {

    private ReadByIcal4j() {}

    static ReadEntry read(String file) throws IOException, ParserException {
        Calendar calendar =
                new CalendarBuilder().build(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(calendar.getComponents("VEVENT")).hasSize(1);

        VEvent event = (VEvent) calendar.getComponents("VEVENT").get(0);
        return new ReadEntry(
                text(event, Property.UID),
                Integer.parseInt(text(event, Property.SEQUENCE)),
                text(event, Property.STATUS),
                (Instant) moment(event, Property.DTSTAMP),
                (Instant) moment(event, Property.LAST_MODIFIED),
                moment(event, Property.DTSTART),
                moment(event, Property.DTEND),
                text(event, Property.SUMMARY),
                text(event, Property.DESCRIPTION),
                text(event, Property.LOCATION),
                event.<Categories>getProperty(Property.CATEGORIES)
                        .map(categories -> categories.getCategories().getTexts())
                        .orElse(Set.of()),
                text(event, Property.URL),
                event.getRequiredProperty(Property.ORGANIZER)
                        .getParameter(Parameter.CN)
                        .map(Parameter::getValue)
                        .orElse(""),
                text(event, Property.ORGANIZER));
    }

    private static String text(VEvent event, String name) {
        return event.getProperty(name).map(Property::getValue).orElse("");
    }

    private static Object moment(VEvent event, String name) {
        Temporal read = event.<DateProperty<Temporal>>getRequiredProperty(name).getDate();
        if (read instanceof LocalDate day) {
            return day;
        }
        if (read instanceof ZonedDateTime zoned) {
            return zoned.toInstant();
        }
        return read instanceof OffsetDateTime offset ? offset.toInstant() : (Instant) read;
    }
}
