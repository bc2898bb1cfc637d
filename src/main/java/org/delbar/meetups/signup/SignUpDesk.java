package org.delbar.meetups.signup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.People;
import org.delbar.confluence.Permissions;
import org.delbar.words.CurrentPage;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;

/** What the current person does to a meetup's list, and what the meetup's page does to it. */
@Named
public final class SignUpDesk {

    private final SignUpStore store;
    private final SignUpPages pages;
    private final People people;
    private final Permissions permissions;
    private final AccessMode mode;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public SignUpDesk(SignUpStore store, SignUpPages pages, People people, Permissions permissions, AccessMode mode) {
        this.store = store;
        this.pages = pages;
        this.people = people;
        this.permissions = permissions;
        this.mode = mode;
    }

    private interface Act {
        Outcome on(SignUps kept, PersonKey person, Actor actor, SeatTerms terms, Instant now);
    }

    /** @param whom empty for the person's own answer; only hosts give another's */
    Acted answer(long page, Optional<PersonKey> whom, Wish wish) {
        return act(
                page, whom, false, (kept, person, actor, terms, now) -> kept.answer(person, wish, actor, terms, now));
    }

    /** Where a host takes off somebody who may no longer see the page, the log says so. */
    Acted withdraw(long page, Optional<PersonKey> whom) {
        return whom.isPresent() && isOutOfSight(page, whom.get())
                ? act(
                        page,
                        whom,
                        true,
                        (kept, person, actor, terms, now) -> kept.outOfSight(person, actor.person(), terms, now))
                : act(page, whom, false, SignUps::withdraw);
    }

    private boolean isOutOfSight(long page, PersonKey person) {
        return !permissions.whoMayNotSee(List.of(person), page).isEmpty();
    }

    /** @param wasThere empty takes back what was noted */
    Acted noteAttendance(long page, PersonKey whom, Optional<Boolean> wasThere) {
        return act(
                page,
                Optional.of(whom),
                true,
                (kept, person, actor, terms, now) -> kept.noteAttendance(person, wasThere, terms, now));
    }

    Acted moveUp(long page, PersonKey whom) {
        return act(
                page,
                Optional.of(whom),
                true,
                (kept, person, actor, terms, now) -> kept.moveUp(person, actor.person(), terms, now));
    }

    private Acted act(long id, Optional<PersonKey> whom, boolean hostsOnly, Act act) {
        Optional<PersonKey> me = people.current();
        Optional<SignUpPage> page = pages.seen(id);
        if (me.isEmpty() || page.isEmpty()) {
            return new Acted.Closed(Acted.Reason.NO_PAGE);
        }
        if (mode.isReadOnly()) {
            return new Acted.Closed(Acted.Reason.READ_ONLY);
        }
        PersonKey person = whom.orElse(me.get());
        Actor actor = new Actor(me.get(), page.get().isHost(me.get()));
        if (!actor.host() && (hostsOnly || !person.equals(me.get()))) {
            return new Acted.Closed(Acted.Reason.NO_RIGHT);
        }
        if (!person.equals(me.get())
                && !people.has(person)
                && store.of(id).of(person).isEmpty()) {
            return new Acted.Closed(Acted.Reason.NO_PERSON);
        }
        Outcome outcome =
                change(page.get().page(), (kept, terms) -> act.on(kept, person, actor, terms, clock.instant()));
        return outcome instanceof Outcome.Done done
                ? new Acted.Done(page.get(), done.now())
                : new Acted.Refused(((Outcome.Refused) outcome).refusal());
    }

    private interface Decision {
        Outcome by(SignUps kept, SeatTerms terms);
    }

    /** The page is read once more when the list is held: what it says about seats is to be true until the end. */
    private Outcome change(CurrentPage page, Decision decision) {
        return store.change(
                page,
                () -> SignUpPages.listId(page),
                kept -> pages.now(page.id())
                        .flatMap(SignUpPage::terms)
                        .map(terms -> decision.by(kept, terms))
                        .orElseGet(() -> new Outcome.Refused(
                                kept, Refusal.of("answer", "delbar.meetups.signup.refused.no-time"))));
    }

    /** The page has been written or is read again: there is a list for it, who waits may move up, accounts may be gone. */
    void follow(CurrentPage page) {
        change(page, (kept, terms) -> kept.follow(this::missing, terms, clock.instant()));
    }

    private Set<PersonKey> missing(Set<PersonKey> answered) {
        return answered.stream().filter(person -> !people.has(person)).collect(Collectors.toSet());
    }

    /** Does nothing on a page in the trash: when that comes back it is read again. */
    void accountGone(long page, PersonKey person) {
        pages.now(page)
                .ifPresent(found ->
                        change(found.page(), (kept, terms) -> kept.accountGone(person, terms, clock.instant())));
    }

    /** Whatever happened to the page: it is gone for good, so is its list; in the trash it waits for its page. */
    void forgetPurged(long page) {
        if (pages.isGone(page)) {
            store.forget(page);
        }
    }

    void forgetSpace(SpaceKey space) {
        store.pagesIn(space).stream().filter(page -> pages.now(page).isEmpty()).forEach(store::forget);
    }
}
