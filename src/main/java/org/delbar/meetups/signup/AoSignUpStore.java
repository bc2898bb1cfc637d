package org.delbar.meetups.signup;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.delbar.words.CurrentPage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/**
 * Keeps answers with Active Objects. The row of the list is written before anything is read to decide by: whoever decides
 * about the same meetup waits there, on every node, and what is read afterwards stays true until the end (design D9).
 */
@Named
public final class AoSignUpStore implements SignUpStore {

    private final ActiveObjects objects;
    private final AoSignUpListStore lists;
    private final AoAnswerStore answers;
    private final AoSeatLogStore log;

    @Inject
    public AoSignUpStore(@ComponentImport ActiveObjects objects) {
        this.objects = objects;
        lists = new AoSignUpListStore(objects);
        answers = new AoAnswerStore(objects);
        log = new AoSeatLogStore(objects);
    }

    @Override
    public SignUps of(long page) {
        return lists.of(page).map(row -> signUps(row, answers.rows(page))).orElse(SignUps.NONE);
    }

    @Override
    public Outcome change(CurrentPage page, Supplier<String> listId, Function<SignUps, Outcome> rule) {
        Optional<Outcome> outcome = tried(page, rule);
        if (outcome.isPresent()) {
            return outcome.get();
        }
        lists.make(page.id(), listId.get());
        return tried(page, rule).orElseThrow();
    }

    private Optional<Outcome> tried(CurrentPage page, Function<SignUps, Outcome> rule) {
        return Retrying.whole(() -> objects.executeInTransaction(() ->
                lists.held(page).map(row -> decided(row, answers.rows(page.id()), rule))));
    }

    private Outcome decided(SignUpListRow list, AnswerRow[] rows, Function<SignUps, Outcome> rule) {
        long page = list.getPageId();
        SignUps before = signUps(list, rows);
        Outcome outcome = rule.apply(before);
        if (outcome instanceof Outcome.Done done && !done.now().equals(before)) {
            answers.write(page, rows, before.answers(), done.now());
            AoSignUpListStore.write(list, done.now(), log.write(page, AoSignUpListStore.nextNote(list), done.notes()));
        }
        return outcome;
    }

    private static SignUps signUps(SignUpListRow list, AnswerRow[] rows) {
        return AoSignUpListStore.signUps(
                list, Arrays.stream(rows).map(AoAnswerStore::answer).toList());
    }

    @Override
    public List<Note> log(long page, int most) {
        return log.of(page, most);
    }

    @Override
    public Map<Long, Tally> tallies(Collection<Long> pages) {
        return lists.tallies(pages);
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
        return lists.pagesIn(space);
    }

    @Override
    public void forget(long page) {
        objects.executeInTransaction(() -> {
            answers.forget(page);
            log.forget(page);
            return lists.forget(page);
        });
    }
}
