package org.delbar.meetups.signup;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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
import java.util.function.Function;
import java.util.function.Supplier;
import net.java.ao.Query;
import org.delbar.words.CurrentPage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/**
 * Keeps answers with Active Objects. The row of the list is written before anything is read to decide by: whoever decides
 * about the same meetup waits there, on every node, and what is read afterwards stays true until the end (design D9).
 */
@Named
public final class AoSignUpStore implements SignUpStore {

    private static final String ALL = "PAGE_ID, NEXT_TURN, NEXT_NOTE, TOLD_SEATS, TOLD_AT";
    private static final int NO_LIMIT = 0;

    private final ActiveObjects objects;
    private final AoAnswerStore answers;
    private final AoSeatLogStore log;

    @Inject
    public AoSignUpStore(@ComponentImport ActiveObjects objects) {
        this.objects = objects;
        answers = new AoAnswerStore(objects);
        log = new AoSeatLogStore(objects);
    }

    @Override
    public SignUps of(long page) {
        return list(page).map(row -> signUps(row, answers.rows(page))).orElse(SignUps.NONE);
    }

    @Override
    public Outcome change(CurrentPage page, Supplier<String> listId, Function<SignUps, Outcome> rule) {
        Optional<Outcome> outcome = tried(page, rule);
        if (outcome.isPresent()) {
            return outcome.get();
        }
        makeList(page.id(), listId.get());
        return tried(page, rule).orElseThrow();
    }

    private Optional<Outcome> tried(CurrentPage page, Function<SignUps, Outcome> rule) {
        return Retrying.whole(() ->
                objects.executeInTransaction(() -> list(page.id()).map(held -> decided(held, page, rule))));
    }

    private Outcome decided(SignUpListRow held, CurrentPage page, Function<SignUps, Outcome> rule) {
        held.setAttempt(UUID.randomUUID().toString());
        held.setSpaceKey(page.space().value());
        held.save();
        SignUpListRow row = list(page.id()).orElseThrow();
        AnswerRow[] rows = answers.rows(page.id());
        SignUps before = signUps(row, rows);
        Outcome outcome = rule.apply(before);
        if (outcome instanceof Outcome.Done done && !done.now().equals(before)) {
            answers.write(page.id(), rows, before.answers(), done.now());
            fill(
                    row,
                    done.now(),
                    log.write(page.id(), Objects.requireNonNullElse(row.getNextNote(), 1L), done.notes()));
            row.save();
        }
        return outcome;
    }

    /** In a transaction of its own. When another node is first, its row is as good as ours. */
    private void makeList(long page, String listId) {
        try {
            Retrying.whole(() -> objects.executeInTransaction(
                    () -> objects.create(SignUpListRow.class, Map.of("PAGE_ID", page, "LIST_ID", listId))));
        } catch (RuntimeException e) {
            if (list(page).isEmpty()) {
                throw e;
            }
        }
    }

    private Optional<SignUpListRow> list(long page) {
        Query query = Query.select(ALL).where("PAGE_ID = ?", page);
        return Arrays.stream(objects.find(SignUpListRow.class, query)).findFirst();
    }

    private static SignUps signUps(SignUpListRow row, AnswerRow[] rows) {
        return new SignUps(
                Arrays.stream(rows).map(AoAnswerStore::answer).toList(),
                Objects.requireNonNullElse(row.getNextTurn(), SignUps.NONE.nextTurn()),
                told(row));
    }

    private static Optional<SignUps.Told> told(SignUpListRow row) {
        Integer seats = row.getToldSeats();
        Long at = row.getToldAt();
        return seats == null || at == null
                ? Optional.empty()
                : Optional.of(new SignUps.Told(
                        seats == NO_LIMIT ? OptionalInt.empty() : OptionalInt.of(seats), Instant.ofEpochMilli(at)));
    }

    private static void fill(SignUpListRow row, SignUps now, long nextNote) {
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
    }

    @Override
    public List<Note> log(long page, int most) {
        return log.of(page, most);
    }

    @Override
    public Map<Long, Tally> tallies(Collection<Long> pages) {
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

    @Override
    public Map<Long, Answer> answersOf(PersonKey person, Collection<Long> pages) {
        return answers.of(person, pages);
    }

    @Override
    public Map<Long, Answer> answersOf(PersonKey person, int most) {
        return answers.of(person, most);
    }

    @Override
    public List<Long> pagesIn(SpaceKey space) {
        Query query = Query.select("PAGE_ID").where("SPACE_KEY = ?", space.value());
        return Arrays.stream(objects.find(SignUpListRow.class, query))
                .map(SignUpListRow::getPageId)
                .toList();
    }

    @Override
    public void forget(long page) {
        objects.executeInTransaction(() -> {
            answers.forget(page);
            log.forget(page);
            return objects.deleteWithSQL(SignUpListRow.class, "PAGE_ID = ?", page);
        });
    }
}
