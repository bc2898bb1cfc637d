package org.delbar.methodbook.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.Texts;
import org.delbar.lists.SeenPart.Shown;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.GroupSize;
import org.delbar.methodbook.HelpedShare;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.Minutes;
import org.delbar.methodbook.index.IndexedMethod;
import org.delbar.methodbook.index.NamedKey;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** What a library without a page shows. */
final class SampleMethods {

    private static final String SAMPLE = "delbar.methodbook.library.sample.";

    private SampleMethods() {}

    static List<Shown<IndexedMethod>> on(Instant moment, Texts texts) {
        return List.of(
                shown(texts, moment, "one", "start", new Minutes(5, 15), GroupSize.of(3, Optional.of(12)), 7),
                shown(texts, moment, "two", "ideas", new Minutes(30, 45), GroupSize.of(4, Optional.empty()), 1));
    }

    private static Shown<IndexedMethod> shown(
            Texts texts,
            Instant moment,
            String which,
            String category,
            Minutes time,
            Optional<GroupSize> people,
            int uses) {
        return new Shown<>(
                new IndexedMethod(
                        0,
                        new SpaceKey("SPACE"),
                        texts.text(SAMPLE + which + ".title"),
                        texts.text(SAMPLE + which + ".line"),
                        List.of(new NamedKey(category, category)),
                        List.of(),
                        Optional.of(time),
                        Optional.empty(),
                        people,
                        List.of(MethodForm.IN_PERSON, MethodForm.ONLINE),
                        Optional.of(Difficulty.EASY),
                        "",
                        List.of(),
                        "",
                        Optional.empty(),
                        MethodStatus.IN_USE,
                        "",
                        Optional.of(PageLanguage.nearest(texts.locale())),
                        moment,
                        moment,
                        Optional.empty(),
                        uses,
                        Optional.empty(),
                        HelpedShare.NOBODY),
                "");
    }
}
