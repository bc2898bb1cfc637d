package org.delbar.methodbook.runs;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.use.UseStore;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;

/** Takes what somebody tells of a run, changes it, and takes it back. */
@Named
public final class RunReporting {

    private final Runs runs;
    private final RunGate gate;
    private final RunReports reports;
    private final UseStore uses;
    private final Suggestions suggestions;
    private final RunCounting counting;
    private final People people;
    private final Texts texts;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public RunReporting(
            Runs runs,
            RunGate gate,
            RunReports reports,
            UseStore uses,
            Suggestions suggestions,
            RunCounting counting,
            People people,
            Texts texts) {
        this.runs = runs;
        this.gate = gate;
        this.reports = reports;
        this.uses = uses;
        this.suggestions = suggestions;
        this.counting = counting;
        this.people = people;
        this.texts = texts;
    }

    /** @param run id of its page, as it was sent */
    ReportOutcome tell(String run, Map<String, String> fields) {
        return through(run, here -> {
            Optional<RunReport> before = own(here);
            ReportForm.Checked form = new ReportForm(
                            fields,
                            gate.of(here).unnamed()
                                    || before.filter(RunReport::unnamed).isPresent())
                    .check();
            if (form.told().isEmpty()) {
                return new ReportOutcome.Refused(here, form.refusals());
            }
            reports.keep(
                    new RunReport(
                            here.page().id(),
                            here.origin(),
                            person(),
                            form.told().get(),
                            form.unnamed(),
                            clock.instant(),
                            false),
                    here.page().space(),
                    uses.methodOf(here.page().id()));
            counting.afterCommit(here.page().id());
            return new ReportOutcome.Done(here, "kept");
        });
    }

    ReportOutcome withdraw(String run) {
        return through(run, here -> {
            if (reports.withdraw(here.page().id(), here.origin(), person())) {
                counting.afterCommit(here.page().id());
            }
            return new ReportOutcome.Done(here, "withdrawn");
        });
    }

    /** Makes a comment on the method of what the person has changed. */
    ReportOutcome suggest(String run) {
        return through(
                run,
                here -> suggestions
                        .make(own(here), uses.methodOf(here.page().id()))
                        .<ReportOutcome>map(why -> new ReportOutcome.Refused(
                                here, List.of(Refusal.of("", "delbar.methodbook.runs.refused." + why))))
                        .orElseGet(() -> new ReportOutcome.Done(here, "suggested")));
    }

    private ReportOutcome through(String id, Function<Run, ReportOutcome> work) {
        Optional<Run> run = runs.find(id);
        RunGate.State state = run.map(gate::of).map(RunGate.Opened::state).orElse(RunGate.State.NO_RUN);
        return run.filter(any -> state == RunGate.State.OPEN)
                .map(work)
                .orElseGet(() -> new ReportOutcome.Closed(state, refusal(state, run)));
    }

    private Refusal refusal(RunGate.State state, Optional<Run> run) {
        return run.filter(any -> state == RunGate.State.TOO_EARLY)
                .map(early -> Refusal.of("", state.textKey(), texts.date(early.toldFrom())))
                .orElseGet(() -> Refusal.of("", state.textKey()));
    }

    private Optional<RunReport> own(Run run) {
        return reports.of(run.page().id(), run.origin(), person());
    }

    private PersonKey person() {
        return people.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
