package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.Texts;

/** How often a method was used, and when last by whom, in the reader's words. */
@Named
public final class UsedSentence {

    private static final String USED = "delbar.methodbook.used.";
    private static final int LONGEST_AGO = 30;

    private final People people;
    private final ReaderTime time;
    private final Texts texts;

    @Inject
    public UsedSentence(People people, ReaderTime time, Texts texts) {
        this.people = people;
        this.time = time;
        this.texts = texts;
    }

    String of(SeenUses.Seen seen, IndexedUse last) {
        String when = when(last.usedAt().atZone(time.zone()).toLocalDate());
        String who = last.usedBy()
                .flatMap(people::fullName)
                .orElseGet(() -> texts.text("delbar.methodbook.former-colleague"));
        if (seen.more()) {
            return texts.text(USED + "more", SeenUses.MOST, when, who);
        }
        return seen.times() == 1
                ? texts.text(USED + "once", when, who)
                : texts.text(USED + "times", seen.times(), when, who);
    }

    private String when(LocalDate day) {
        long ago = ChronoUnit.DAYS.between(day, time.today());
        if (ago == 0) {
            return texts.text(USED + "today");
        }
        if (ago == 1) {
            return texts.text(USED + "yesterday");
        }
        return ago > 1 && ago <= LONGEST_AGO
                ? texts.text(USED + "days-ago", ago)
                : texts.text(USED + "on", texts.date(day));
    }
}
