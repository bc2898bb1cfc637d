package org.delbar.meetups.signup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.Texts;

/** How full a meetup is and what somebody has answered, in the reader's words. */
final class SeatWords {

    private static final String SIGN_UP = "delbar.meetups.signup.";

    private final Texts texts;

    SeatWords(Texts texts) {
        this.texts = texts;
    }

    /** Without knowing who comes a reader is told only whether there is room. */
    List<String> counts(SignUps signUps, SeatTerms terms, boolean mayKnow) {
        if (!mayKnow) {
            return terms.seats().isEmpty()
                    ? List.of()
                    : List.of(texts.text(SIGN_UP + "counts." + room(signUps, terms)));
        }
        List<String> counts = new ArrayList<>();
        int taken = signUps.taken();
        if (terms.seats().isEmpty()) {
            counts.add(texts.text(SIGN_UP + "counts.no-limit", taken));
        } else {
            int seats = terms.seats().getAsInt();
            counts.add(texts.text(SIGN_UP + (taken > seats ? "counts.over" : "counts.seats"), taken, seats));
        }
        add(counts, "counts.waiting", signUps.waiting().size());
        add(counts, "counts.maybe", signUps.saying(Reply.MAYBE).size());
        return counts;
    }

    private void add(List<String> counts, String key, int number) {
        if (number > 0) {
            counts.add(texts.text(SIGN_UP + key, number));
        }
    }

    private static String room(SignUps signUps, SeatTerms terms) {
        if (signUps.free(terms) > 0 && signUps.waiting().isEmpty()) {
            return "room";
        }
        return terms.waitingList() ? "full-waiting" : "full";
    }

    String mine(Optional<Answer> answer, SignUps signUps) {
        if (answer.isEmpty()) {
            return texts.text(SIGN_UP + "mine.none");
        }
        Answer given = answer.get();
        if (given.reply() != Reply.COMING) {
            return texts.text(SIGN_UP + "mine." + given.reply().key());
        }
        if (given.waits()) {
            return texts.text(SIGN_UP + "mine.waiting", signUps.positionOf(given.person()));
        }
        return given.guests() == 0
                ? texts.text(SIGN_UP + "mine.coming")
                : texts.text(SIGN_UP + "mine.coming-party", given.party());
    }
}
