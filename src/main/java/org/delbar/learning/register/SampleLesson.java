package org.delbar.learning.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.Texts;
import org.delbar.learning.Kind;
import org.delbar.learning.LessonStatus;
import org.delbar.learning.Source;
import org.delbar.learning.index.IndexedLesson;
import org.delbar.lists.SeenPart.Shown;
import org.delbar.words.SpaceKey;

/** What a register without a page shows. */
final class SampleLesson {

    private static final String SAMPLE = "delbar.learning.register.sample.";

    private SampleLesson() {}

    static Shown<IndexedLesson> on(LocalDate day, ZoneId zone, Texts texts) {
        Instant moment = day.atStartOfDay(zone).toInstant();
        return new Shown<>(
                new IndexedLesson(
                        0,
                        new SpaceKey("SPACE"),
                        texts.text(SAMPLE + "title"),
                        Optional.of(day),
                        Optional.of(Kind.WENT_WELL),
                        Optional.of(Source.OWN_EXPERIENCE.key()),
                        "",
                        LessonStatus.SHARED,
                        "",
                        List.of(),
                        List.of(),
                        false,
                        moment,
                        moment,
                        Optional.empty(),
                        texts.text(SAMPLE + "gist")),
                "");
    }
}
