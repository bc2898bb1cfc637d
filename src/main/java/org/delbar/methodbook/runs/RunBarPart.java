package org.delbar.methodbook.runs;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.Templates;
import org.delbar.methodbook.use.OriginPart;

/** On a run, from the day after: how did it go? */
@Named
public final class RunBarPart implements OriginPart {

    private final Runs runs;
    private final RunBars bars;
    private final Templates templates;

    @Inject
    public RunBarPart(Runs runs, RunBars bars, Templates templates) {
        this.runs = runs;
        this.bars = bars;
        this.templates = templates;
    }

    @Override
    public String html(long run) {
        Optional<RunBarView> view = runs.find(run).flatMap(bars::of);
        return view.map(bar -> templates.render("org/delbar/methodbook/runs/run-bar.vm", bar))
                .orElse("");
    }
}
