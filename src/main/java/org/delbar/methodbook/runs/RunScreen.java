package org.delbar.methodbook.runs;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.confluence.Texts;
import org.delbar.words.FormShown;
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
    FormShown<RunBarView> open(Map<String, String[]> request) {
        return runs.find(fields(request).getOrDefault(RUN, ""))
                .flatMap(bars::of)
                .map(FormShown::form)
                .orElseGet(() -> refused(RunGate.State.NO_RUN.textKey()));
    }

    FormShown<RunBarView> send(Map<String, String[]> request) {
        Map<String, String> typed = fields(request);
        String run = typed.getOrDefault(RUN, "");
        ReportOutcome outcome = switch (typed.getOrDefault("do", "")) {
            case "withdraw" -> reporting.withdraw(run);
            case "suggest" -> reporting.suggest(run);
            default -> reporting.tell(run, typed);
        };
        if (outcome instanceof ReportOutcome.Done done) {
            return FormShown.made(done.run().page().id());
        }
        if (outcome instanceof ReportOutcome.Refused refused) {
            return FormShown.form(bars.again(refused.run(), typed, refused.refusals()));
        }
        ReportOutcome.Closed closed = (ReportOutcome.Closed) outcome;
        return runs.find(run)
                .filter(any -> closed.state() == RunGate.State.READ_ONLY)
                .map(here -> FormShown.form(bars.again(here, typed, List.of(closed.refusal()))))
                .orElseGet(() -> refused(closed.refusal()));
    }

    private FormShown<RunBarView> refused(String textKey) {
        return refused(Refusal.of("", textKey));
    }

    private FormShown<RunBarView> refused(Refusal refusal) {
        String sentence = texts.text(refusal);
        return FormShown.refused(bars.closed(sentence), sentence);
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
}
