package org.delbar.confluence;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** All of the job's chores have their turn, also when one of them fails. */
    JobRunnerResponse run(String name, JobRunnerRequest request) {
        List<String> lines = new ArrayList<>();
        Optional<RuntimeException> failure = Optional.empty();
        for (Chore chore : all) {
            if (chore.name().equals(name)) {
                try {
                    lines.add(chore.work(request::isCancellationRequested));
                } catch (RuntimeException e) {
                    LOG.error("The job {} failed in {}", name, chore.getClass().getSimpleName(), e);
                    failure = failure.or(() -> Optional.of(e));
                }
            }
        }
        return failure.map(JobRunnerResponse::failed)
                .orElseGet(() -> JobRunnerResponse.success(String.join(" ", lines)));
    }
}
