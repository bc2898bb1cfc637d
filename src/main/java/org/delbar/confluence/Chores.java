package org.delbar.confluence;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what the scheduler asks for to the areas whose work it is. */
@Named
public final class Chores {

    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

    private final List<Chore> all;

    @Inject
    public Chores(List<Chore> all) {
        this.all = List.copyOf(all);
    }

    JobRunnerResponse run(String name, JobRunnerRequest request) {
        List<Chore> due = all.stream().filter(each -> each.name().equals(name)).toList();
        try {
            return JobRunnerResponse.success(due.stream()
                    .map(chore -> chore.work(request::isCancellationRequested))
                    .collect(Collectors.joining(" ")));
        } catch (RuntimeException e) {
            LOG.error("The job {} failed", name, e);
            return JobRunnerResponse.failed(e);
        }
    }
}
