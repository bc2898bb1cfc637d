package org.delbar.meetups.signup;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import net.java.ao.Query;
import org.delbar.meetups.signup.SignUpStore.Tally;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;

/** The rows of lists: what is counted, and where everybody waits who decides about the same meetup. */
final class AoSignUpListStore {

    private static final String ALL = "PAGE_ID, NEXT_TURN, NEXT_NOTE, TOLD_SEATS, TOLD_AT";
    private static final int NO_LIMIT = 0;
    private static final long FIRST_NOTE = 1;

    private final ActiveObjects objects;

    AoSignUpListStore(ActiveObjects objects) {
        this.objects = objects;
    }

    Optional<SignUpListRow> of(long page) {
        Query query = Query.select(ALL).where("PAGE_ID = ?", page);
        return Arrays.stream(objects.find(SignUpListRow.class, query)).findFirst();
    }

    /** Gives the row as it stands once nobody else decides; empty without a list. */
    Optional<SignUpListRow> held(CurrentPage page) {
        return of(page.id()).map(row -> {
            row.setAttempt(UUID.randomUUID().toString());
            row.setSpaceKey(page.space().value());
            row.save();
            return of(page.id()).orElseThrow();
        });
    }

    /** In a transaction of its own. When another node is first, its row is as good as ours. */
    void make(long page, String listId) {
        try {
            Retrying.whole(() -> objects.executeInTransaction(
                    () -> objects.create(SignUpListRow.class, Map.of("PAGE_ID", page, "LIST_ID", listId))));
        } catch (RuntimeException e) {
            if (of(page).isEmpty()) {
                throw e;
            }
        }
    }

    static SignUps signUps(SignUpListRow row, List<Answer> answers) {
        return new SignUps(answers, Objects.requireNonNullElse(row.getNextTurn(), SignUps.NONE.nextTurn()), told(row));
    }

    private static Optional<SignUps.Told> told(SignUpListRow row) {
        Integer seats = row.getToldSeats();
        Long at = row.getToldAt();
        return seats == null || at == null
                ? Optional.empty()
                : Optional.of(new SignUps.Told(
                        seats == NO_LIMIT ? OptionalInt.empty() : OptionalInt.of(seats), Instant.ofEpochMilli(at)));
    }

    static long nextNote(SignUpListRow row) {
        return Objects.requireNonNullElse(row.getNextNote(), FIRST_NOTE);
    }

    static void write(SignUpListRow row, SignUps now, long nextNote) {
        row.setNextTurn(now.nextTurn());
        row.setNextNote(nextNote);
        now.told().ifPresent(told -> {
            row.setToldSeats(told.seats().orElse(NO_LIMIT));
            row.setToldAt(told.writtenAt().toEpochMilli());
        });
        Tally tally = Tally.of(now);
        row.setTaken(tally.taken());
        row.setWaiting(tally.waiting());
        row.setMaybe(tally.maybe());
        row.save();
    }

    Map<Long, Tally> tallies(Collection<Long> pages) {
        Map<Long, Tally> tallies = new HashMap<>();
        if (!pages.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(pages.size(), "?"));
            Query query =
                    Query.select("PAGE_ID, TAKEN, WAITING, MAYBE").where("PAGE_ID IN (" + marks + ")", pages.toArray());
            for (SignUpListRow row : objects.find(SignUpListRow.class, query)) {
                tallies.put(row.getPageId(), new Tally(row.getTaken(), row.getWaiting(), row.getMaybe()));
            }
        }
        return tallies;
    }

    List<Long> pagesIn(SpaceKey space) {
        Query query = Query.select("PAGE_ID").where("SPACE_KEY = ?", space.value());
        return Arrays.stream(objects.find(SignUpListRow.class, query))
                .map(SignUpListRow::getPageId)
                .toList();
    }

    int forget(long page) {
        return objects.deleteWithSQL(SignUpListRow.class, "PAGE_ID = ?", page);
    }
}
