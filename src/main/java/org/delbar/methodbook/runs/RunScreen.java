package org.delbar.methodbook.runs;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Texts;
import org.delbar.words.Refusal;

/** The form of a run as a screen of its own, for those without scripts. */
@Named
public final class RunScreen {

    private static final String RUN = "run";

    private final Runs runs;
    private final RunReporting reporting;
    private final RunBars bars;
    private final Texts texts;

    @Inject
    public RunScreen(Runs runs, RunReporting reporting, RunBars bars, Texts texts) {
        this.runs = runs;
        this.reporting = reporting;
        this.bars = bars;
        this.texts = texts;
    }

    /** @param request its parameters */
    Shown open(Map<String, String[]> request) {
        return runs.find(fields(request).getOrDefault(RUN, ""))
                .flatMap(bars::of)
                .map(view -> new Shown(Optional.of(view), "", false))
                .orElseGet(() -> refused(RunGate.State.NO_RUN.textKey()));
    }

    Shown send(Map<String, String[]> request) {
        Map<String, String> typed = fields(request);
        String run = typed.getOrDefault(RUN, "");
        ReportOutcome outcome = switch (typed.getOrDefault("do", "")) {
            case "withdraw" -> reporting.withdraw(run);
            case "suggest" -> reporting.suggest(run);
            default -> reporting.tell(run, typed);
        };
        if (outcome instanceof ReportOutcome.Done done) {
            return new Shown(Optional.empty(), Long.toString(done.run().page().id()), false);
        }
        if (outcome instanceof ReportOutcome.Refused refused) {
            return new Shown(Optional.of(bars.again(refused.run(), typed, refused.refusals())), "", false);
        }
        ReportOutcome.Closed closed = (ReportOutcome.Closed) outcome;
        return runs.find(run)
                .filter(any -> closed.state() == RunGate.State.READ_ONLY)
                .map(here -> new Shown(Optional.of(bars.again(here, typed, List.of(closed.refusal()))), "", false))
                .orElseGet(() -> refused(closed.refusal()));
    }

    private Shown refused(String textKey) {
        return refused(Refusal.of("", textKey));
    }

    private Shown refused(Refusal refusal) {
        return new Shown(Optional.of(bars.closed(texts.text(refusal))), "", true);
    }

    private static Map<String, String> fields(Map<String, String[]> request) {
        Map<String, String> fields = new HashMap<>();
        request.forEach((name, values) -> {
            if (values.length > 0) {
                fields.put(name, values[0].equals("unsaid") && name.equals(ReportForm.AGAIN) ? "" : values[0]);
            }
        });
        return fields;
    }

    /**
     * What comes of it.
     *
     * @param view empty once the answer is kept
     * @param run id of the page to go on to; empty without
     * @param refused whether there is no form to mend
     */
    record Shown(Optional<RunBarView> view, String run, boolean refused) {}
}
