package org.delbar.pagefacts.rebuild;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.Texts;

/** Says in the reader's words how far a rebuild has come. */
@Named
public final class RebuildSentence {

    private static final String STATE = "delbar.pagefacts.rebuild.state.";

    private final Texts texts;
    private final ReaderTime time;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public RebuildSentence(Texts texts, ReaderTime time) {
        this.texts = texts;
        this.time = time;
    }

    public boolean isRunning(Optional<RebuildState> state) {
        return state.filter(each -> each.isRunning(clock.instant())).isPresent();
    }

    public String of(Optional<RebuildState> state) {
        if (state.isEmpty()) {
            return texts.text(STATE + "never");
        }
        RebuildState known = state.get();
        if (isRunning(state)) {
            return known.all() == 0
                    ? texts.text(STATE + "counting")
                    : texts.text(STATE + "running", known.done(), known.all());
        }
        if (known.finishedAt().isEmpty()) {
            return texts.text(STATE + "died", known.done(), known.all());
        }
        String when = texts.moment(known.finishedAt().get(), time.zone());
        return known.failed() == 0
                ? texts.text(STATE + "done", when, known.pagesRead())
                : texts.text(STATE + "done-with-failures", when, known.pagesRead(), known.failed());
    }
}
