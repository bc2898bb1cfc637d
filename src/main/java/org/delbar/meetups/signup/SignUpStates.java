package org.delbar.meetups.signup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.People;

/** The list as the current person may know it. */
@Named
public final class SignUpStates {

    private final SignUpPages pages;
    private final SignUpStore store;
    private final People people;

    @Inject
    public SignUpStates(SignUpPages pages, SignUpStore store, People people) {
        this.pages = pages;
        this.store = store;
        this.people = people;
    }

    /** Empty for a page the person may not see, and for one that is no meetup. */
    Optional<SignUpState> seen(long page) {
        return pages.seen(page).map(seen -> state(seen, store.of(page)));
    }

    SignUpState of(Acted.Done done) {
        return state(done.page(), done.now());
    }

    private SignUpState state(SignUpPage page, SignUps signUps) {
        Optional<Answer> mine = people.current().flatMap(signUps::of);
        SignUpStore.Tally tally = SignUpStore.Tally.of(signUps);
        return new SignUpState(
                mine.map(answer -> answer.reply().key()).orElse(""),
                mine.map(Answer::guests).orElse(0),
                mine.filter(Answer::seated).isPresent(),
                mine.map(answer -> signUps.positionOf(answer.person())).orElse(0),
                page.meetup().seats().orElse(null),
                tally.taken(),
                tally.waiting(),
                tally.maybe());
    }
}
