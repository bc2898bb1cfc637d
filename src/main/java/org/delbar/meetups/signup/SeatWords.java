package org.delbar.meetups.signup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.Texts;

/** How full a meetup is and what somebody has answered, in the reader's words. */
final class SeatWords {

    private static final String SIGN_UP = "delbar.meetups.signup.";

    private final Texts texts;
    private final ReaderTime time;

    SeatWords(Texts texts, ReaderTime time) {
        this.texts = texts;
        this.time = time;
    }

    /** Without knowing who comes a reader is told only whether there is room. */
    List<String> counts(SignUpStore.Tally tally, SeatTerms terms, boolean mayKnow) {
        if (!mayKnow) {
            return terms.seats().isEmpty() ? List.of() : List.of(texts.text(SIGN_UP + "counts." + room(tally, terms)));
        }
        List<String> counts = new ArrayList<>();
        int taken = tally.taken();
        if (terms.seats().isEmpty()) {
            counts.add(texts.text(SIGN_UP + "counts.no-limit", taken));
        } else {
            int seats = terms.seats().getAsInt();
            counts.add(texts.text(SIGN_UP + (taken > seats ? "counts.over" : "counts.seats"), taken, seats));
        }
        add(counts, "counts.waiting", tally.waiting());
        add(counts, "counts.maybe", tally.maybe());
        return counts;
    }

    private void add(List<String> counts, String key, int number) {
        if (number > 0) {
            counts.add(texts.text(SIGN_UP + key, number));
        }
    }

    private static String room(SignUpStore.Tally tally, SeatTerms terms) {
        if (tally.taken() < terms.seats().orElse(Integer.MAX_VALUE) && tally.waiting() == 0) {
            return "room";
        }
        return terms.waitingList() ? "full-waiting" : "full";
    }

    /** Without the place in the waiting list, which only the whole list tells. */
    String mine(Answer given) {
        return given.waits()
                ? texts.text(SIGN_UP + "mine.waits")
                : (mine(Optional.of(given), SignUps.NONE) + " " + movedUp(Optional.of(given))).strip();
    }

    /** Once nothing comes of it any longer. */
    String said(Answer given) {
        return texts.text(
                SIGN_UP + "mine.said",
                texts.text(SIGN_UP + "answer." + given.reply().key()));
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

    /** That a free seat went to who waited, for that person; empty for anybody else. */
    String movedUp(Optional<Answer> answer) {
        return answer.flatMap(Answer::movedUpAt)
                .map(at -> texts.text(SIGN_UP + "mine.moved-up", texts.moment(at, time.zone())))
                .orElse("");
    }
}
