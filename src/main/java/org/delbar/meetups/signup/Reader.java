package org.delbar.meetups.signup;

import java.util.Optional;
import org.delbar.meetups.NamesShownTo;
import org.delbar.words.PersonKey;

/**
 * Who looks at a list.
 *
 * @param person empty for anonymous
 */
record Reader(Optional<PersonKey> person, boolean host) {

    static Reader of(SignUpPage page, Optional<PersonKey> person) {
        return new Reader(person, person.filter(page::isHost).isPresent());
    }

    /** Names and numbers alike: how many come is known to whoever may know who. */
    boolean mayKnow(SignUpPage page, SignUps signUps) {
        return mayKnow(page.meetup().namesShownTo(), answerIn(signUps));
    }

    /** @param mine what the reader has answered */
    boolean mayKnow(NamesShownTo shown, Optional<Answer> mine) {
        return host
                || switch (shown) {
                    case VIEWERS -> true;
                    case PARTICIPANTS ->
                        mine.filter(answer -> answer.reply() == Reply.COMING).isPresent();
                    case HOSTS -> false;
                };
    }

    Optional<Answer> answerIn(SignUps signUps) {
        return person.flatMap(signUps::of);
    }
}
