package org.delbar.confluence;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands what the scheduler asks for to the area whose work it is. */
@Named
public final class Chores {

    private static final Logger LOG = LoggerFactory.getLogger(Chores.class);

    private final List<Chore> all;

    @Inject
    public Chores(List<Chore> all) {
        this.all = List.copyOf(all);
    }

    JobRunnerResponse run(String name, JobRunnerRequest request) {
        Chore chore = all.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        try {
            return JobRunnerResponse.success(chore.work(request::isCancellationRequested));
        } catch (RuntimeException e) {
            LOG.error("The job {} failed", name, e);
            return JobRunnerResponse.failed(e);
        }
    }
}
