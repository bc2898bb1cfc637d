package org.delbar.meetups.signup;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.delbar.words.PersonKey;
import org.jspecify.annotations.Nullable;

/** The rows of the hosts' log. Whoever writes holds the row of the list, which counts the lines. */
final class AoSeatLogStore {

    private static final String ALL =
            "LINE_KEY, PAGE_ID, LINE_NUMBER, HAPPENED_AT, HAPPENING, PERSON, DONE_BY, REASON, "
                    + "REASON_PERSON, PEOPLE, FREE_SEATS";

    private final ActiveObjects objects;

    AoSeatLogStore(ActiveObjects objects) {
        this.objects = objects;
    }

    /** Newest first. */
    List<Note> of(long page, int most) {
        Query query = Query.select(ALL)
                .where("PAGE_ID = ?", page)
                .order("LINE_NUMBER DESC")
                .limit(most);
        return Arrays.stream(objects.find(SeatLogRow.class, query))
                .map(AoSeatLogStore::note)
                .toList();
    }

    /** Gives the number of the next line. */
    long write(long page, long first, List<Note> notes) {
        long number = first;
        for (Note note : notes) {
            objects.create(SeatLogRow.class, columns(page, number++, note));
        }
        return number;
    }

    void forget(long page) {
        objects.deleteWithSQL(SeatLogRow.class, "PAGE_ID = ?", page);
    }

    private static Map<String, Object> columns(long page, long number, Note note) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("LINE_KEY", page + "/" + number);
        columns.put("PAGE_ID", page);
        columns.put("LINE_NUMBER", number);
        columns.put("HAPPENED_AT", note.at().toEpochMilli());
        columns.put("HAPPENING", note.what().name());
        note.who().ifPresent(person -> columns.put("PERSON", person.value()));
        note.by().ifPresent(person -> columns.put("DONE_BY", person.value()));
        note.because().ifPresent(reason -> columns.put("REASON", reason.name()));
        note.becauseOf().ifPresent(person -> columns.put("REASON_PERSON", person.value()));
        columns.put("PEOPLE", note.number());
        columns.put("FREE_SEATS", note.free());
        return columns;
    }

    private static Note note(SeatLogRow row) {
        return new Note(
                Instant.ofEpochMilli(row.getHappenedAt()),
                Happening.valueOf(row.getHappening()),
                person(row.getPerson()),
                person(row.getDoneBy()),
                Optional.ofNullable(row.getReason()).map(Happening::valueOf),
                person(row.getReasonPerson()),
                row.getPeople(),
                row.getFreeSeats());
    }

    private static Optional<PersonKey> person(@Nullable String key) {
        return Optional.ofNullable(key).map(PersonKey::new);
    }
}
