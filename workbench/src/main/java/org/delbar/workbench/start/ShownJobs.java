package org.delbar.workbench.start;

import java.util.List;
import org.delbar.workbench.jobs.JobState;
import org.delbar.workbench.jobs.Jobs;
import org.delbar.workbench.web.screens.JobOverview;

/** The jobs as the console shows them. */
record ShownJobs(Jobs all) implements JobOverview {

    @Override
    public List<JobLine> jobs() {
        return all.all().stream().map(ShownJobs::line).toList();
    }

    private static JobLine line(JobState state) {
        return new JobLine(
                state.job().key(),
                state.job().name(),
                state.job().schedule().words(),
                state.due(),
                state.begun(),
                state.millis(),
                outcome(state),
                state.message(),
                state.switchedOff(),
                state.job().maySwitchOff());
    }

    private static String outcome(JobState state) {
        if (state.running()) {
            return "RUNNING";
        }
        if (state.begun().isEmpty()) {
            return "";
        }
        return state.success() ? "SUCCESS" : "FAILED";
    }

    @Override
    public boolean run(String key) throws Exception {
        return all.run(key);
    }

    @Override
    public void switchOff(String key, boolean off) {
        all.switchOff(key, off);
    }
}
