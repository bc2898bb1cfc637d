package org.delbar.meetups.signup;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.People;
import org.delbar.confluence.Templates;

/** The list as the current person may know it. */
@Named
public final class SignUpStates {

    private static final String BODY = "org/delbar/meetups/signup/meetup-rsvp-body.vm";

    private final SignUpPages pages;
    private final SignUpStore store;
    private final SignUpViews views;
    private final Templates templates;
    private final People people;

    @Inject
    public SignUpStates(SignUpPages pages, SignUpStore store, SignUpViews views, Templates templates, People people) {
        this.pages = pages;
        this.store = store;
        this.views = views;
        this.templates = templates;
        this.people = people;
    }

    /** Empty for a page the person may not see, and for one that is no meetup. */
    Optional<SignUpState> seen(long page, boolean html) {
        return pages.seen(page).map(seen -> state(seen, store.of(page), html));
    }

    SignUpState of(Acted.Done done, boolean html) {
        return state(done.page(), done.now(), html);
    }

    private SignUpState state(SignUpPage page, SignUps signUps, boolean html) {
        Reader reader = Reader.of(page, people.current());
        Optional<Answer> mine = reader.answerIn(signUps);
        Optional<SignUpStore.Tally> tally =
                Optional.of(SignUpStore.Tally.of(signUps)).filter(numbers -> reader.mayKnow(page, signUps));
        return new SignUpState(
                mine.map(answer -> answer.reply().key()).orElse(""),
                mine.map(Answer::guests).orElse(0),
                mine.filter(Answer::seated).isPresent(),
                mine.map(answer -> signUps.positionOf(answer.person())).orElse(0),
                page.meetup().seats().orElse(null),
                tally.map(SignUpStore.Tally::taken).orElse(null),
                tally.map(SignUpStore.Tally::waiting).orElse(null),
                tally.map(SignUpStore.Tally::maybe).orElse(null),
                views.counts(page, signUps),
                views.said(page, signUps),
                html ? templates.render(BODY, views.of(page, signUps, "")) : "");
    }
}
