package org.delbar.meetups.signup;

import java.time.ZoneId;
import java.util.Optional;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.words.PersonKey;

/** The hosts' log in human words: "14:02 Kari moved up because Per withdrew". */
final class SeatLog {

    /** Lines that a page shows; the file has them all. */
    static final int SHOWN = 50;

    private static final String LOG = "delbar.meetups.signup.log.";

    private final Texts texts;
    private final People people;

    SeatLog(Texts texts, People people) {
        this.texts = texts;
        this.people = people;
    }

    String line(Note note, ZoneId zone) {
        String who = name(note.who());
        String other = name(note.becauseOf().or(note::by));
        String key = note.what().key()
                + note.because().map(reason -> "." + reason.key()).orElse("");
        String sentence = texts.text(LOG + key, who, other, note.number(), note.free());
        boolean bySomebodyElse = note.by().isPresent()
                && note.who().isPresent()
                && !note.by().equals(note.who())
                && note.what() != Happening.REMOVED
                && note.what() != Happening.NO_VIEW
                && note.what() != Happening.MOVED_BY_HAND;
        String told = bySomebodyElse ? texts.text(LOG + "by-host", sentence, name(note.by())) : sentence;
        return texts.moment(note.at(), zone) + " \u2013 " + told;
    }

    private String name(Optional<PersonKey> person) {
        return person.map(this::name).orElse("");
    }

    String name(PersonKey person) {
        return people.fullName(person).orElseGet(() -> texts.text("delbar.meetups.signup.former"));
    }
}
