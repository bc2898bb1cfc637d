package org.delbar.meetups.signup;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.delbar.words.PersonKey;
import org.jspecify.annotations.Nullable;

/** The rows of answers. Whoever writes holds the row of the list. */
final class AoAnswerStore {

    private static final String ALL =
            "ANSWER_KEY, PAGE_ID, PERSON, REPLY, GUESTS, SEATED, MOVED_UP_AT, TURN, WORDS, SAID_AT, CHANGED_AT, ATTENDED, ATTENDED_AT, MISSED_AT";

    private final ActiveObjects objects;

    AoAnswerStore(ActiveObjects objects) {
        this.objects = objects;
    }

    Map<Long, Answer> of(PersonKey person, Collection<Long> pages) {
        Map<Long, Answer> answers = new HashMap<>();
        if (!pages.isEmpty()) {
            Object[] asked =
                    Stream.concat(Stream.of(person.value()), pages.stream()).toArray();
            String marks = String.join(", ", Collections.nCopies(pages.size(), "?"));
            Query query = Query.select(ALL).where("PERSON = ? AND PAGE_ID IN (" + marks + ")", asked);
            for (AnswerRow row : objects.find(AnswerRow.class, query)) {
                answers.put(row.getPageId(), answer(row));
            }
        }
        return answers;
    }

    Map<Long, Answer> of(PersonKey person, int most) {
        Query query = Query.select(ALL)
                .where("PERSON = ?", person.value())
                .order("SAID_AT DESC, PAGE_ID DESC")
                .limit(most);
        return Arrays.stream(objects.find(AnswerRow.class, query))
                .collect(Collectors.toMap(AnswerRow::getPageId, AoAnswerStore::answer));
    }

    /** Writes what is new or changed, and deletes what is gone. */
    void write(long page, AnswerRow[] rows, List<Answer> before, SignUps now) {
        Map<String, AnswerRow> there = new HashMap<>();
        for (AnswerRow row : rows) {
            there.put(row.getPerson(), row);
        }
        Set<Answer> asBefore = Set.copyOf(before);
        for (Answer answer : now.answers()) {
            AnswerRow row = there.remove(answer.person().value());
            if (row == null) {
                objects.create(AnswerRow.class, columns(page, answer));
            } else if (!asBefore.contains(answer)) {
                fill(row, answer);
                row.save();
            }
        }
        there.values().forEach(gone -> objects.deleteWithSQL(AnswerRow.class, "ANSWER_KEY = ?", gone.getAnswerKey()));
    }

    void forget(long page) {
        objects.deleteWithSQL(AnswerRow.class, "PAGE_ID = ?", page);
    }

    AnswerRow[] rows(long page) {
        return objects.find(AnswerRow.class, Query.select(ALL).where("PAGE_ID = ?", page));
    }

    static Answer answer(AnswerRow row) {
        return new Answer(
                new PersonKey(row.getPerson()),
                Reply.valueOf(row.getReply()),
                row.getGuests(),
                row.isSeated(),
                Optional.ofNullable(row.getMovedUpAt()).map(Instant::ofEpochMilli),
                row.getTurn(),
                words(row.getWords()),
                Instant.ofEpochMilli(row.getSaidAt()),
                Instant.ofEpochMilli(row.getChangedAt()),
                presence(row),
                Optional.ofNullable(row.getMissedAt()).map(Instant::ofEpochMilli));
    }

    private static Optional<Presence> presence(AnswerRow row) {
        Boolean wasThere = row.getAttended();
        Long at = row.getAttendedAt();
        return wasThere == null || at == null
                ? Optional.empty()
                : Optional.of(new Presence(wasThere, Instant.ofEpochMilli(at)));
    }

    /** Oracle keeps an empty text as none. */
    private static List<String> words(@Nullable String lines) {
        return lines == null || lines.isEmpty() ? List.of() : List.of(lines.split("\n", -1));
    }

    private static void fill(AnswerRow row, Answer answer) {
        row.setReply(answer.reply().name());
        row.setGuests(answer.guests());
        row.setSeated(answer.seated());
        row.setMovedUpAt(answer.movedUpAt().map(Instant::toEpochMilli).orElse(null));
        row.setTurn(answer.turn());
        row.setWords(String.join("\n", answer.words()));
        row.setSaidAt(answer.since().toEpochMilli());
        row.setChangedAt(answer.changedAt().toEpochMilli());
        row.setAttended(answer.presence().map(Presence::wasThere).orElse(null));
        row.setAttendedAt(answer.presence()
                .map(Presence::notedAt)
                .map(Instant::toEpochMilli)
                .orElse(null));
        row.setMissedAt(answer.missedSince().map(Instant::toEpochMilli).orElse(null));
    }

    private static Map<String, Object> columns(long page, Answer answer) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ANSWER_KEY", page + "/" + answer.person().value());
        columns.put("PAGE_ID", page);
        columns.put("PERSON", answer.person().value());
        columns.put("REPLY", answer.reply().name());
        columns.put("GUESTS", answer.guests());
        columns.put("SEATED", answer.seated());
        answer.movedUpAt().ifPresent(moment -> columns.put("MOVED_UP_AT", moment.toEpochMilli()));
        columns.put("TURN", answer.turn());
        columns.put("WORDS", String.join("\n", answer.words()));
        columns.put("SAID_AT", answer.since().toEpochMilli());
        columns.put("CHANGED_AT", answer.changedAt().toEpochMilli());
        answer.presence().ifPresent(noted -> {
            columns.put("ATTENDED", noted.wasThere());
            columns.put("ATTENDED_AT", noted.notedAt().toEpochMilli());
        });
        answer.missedSince().ifPresent(moment -> columns.put("MISSED_AT", moment.toEpochMilli()));
        return columns;
    }
}
