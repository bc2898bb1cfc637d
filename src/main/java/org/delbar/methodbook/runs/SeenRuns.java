package org.delbar.methodbook.runs;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.delbar.lists.Position;
import org.delbar.lists.SeenList;
import org.delbar.lists.SeenPart;
import org.delbar.lists.Sight;
import org.delbar.methodbook.HelpedShare;
import org.delbar.methodbook.use.IndexedUse;
import org.delbar.methodbook.use.UseIndex;

/**
 * Runs of a method and what people tell of them, as far as the current person may see the runs: answers on others count
 * for nothing here. Two statements and one question for all.
 */
@Named
public final class SeenRuns {

    /** More are not looked at. */
    static final int MOST = 500;

    private final UseIndex uses;
    private final ReportedHelp help;
    private final Sight sight;

    @Inject
    public SeenRuns(UseIndex uses, ReportedHelp help, Sight sight) {
        this.uses = uses;
        this.help = help;
        this.sight = sight;
    }

    Seen of(long method) {
        List<IndexedUse> candidates = uses.ofMethod(method, MOST + 1);
        List<IndexedUse> asked = candidates.subList(0, Math.min(candidates.size(), MOST));
        Set<Long> open = sight.seemOpen(asked.stream().map(IndexedUse::run).toList());
        List<IndexedUse> seen =
                asked.stream().filter(use -> open.contains(use.run())).toList();
        Map<Long, List<RunReport>> reports = help.among(seen).stream().collect(Collectors.groupingBy(RunReport::run));
        return new Seen(
                seen.stream()
                        .map(use -> new ToldRun(use, reports.getOrDefault(use.run(), List.of())))
                        .toList(),
                candidates.size() > MOST,
                sight);
    }

    /**
     * What the person may know.
     *
     * @param runs newest first
     * @param more there may be more than were looked at
     */
    record Seen(List<ToldRun> runs, boolean more, Sight sight) {

        Seen {
            runs = List.copyOf(runs);
        }

        List<RunReport> reports() {
            return runs.stream().flatMap(run -> run.reports().stream()).toList();
        }

        HelpedShare share() {
            return ReportedHelp.share(reports());
        }

        /** Decided for each run that is about to be shown. */
        SeenPart<ToldRun> part(Optional<Position> from, int size) {
            return new SeenList<>(this::next, ToldRun.NEWEST, sight).part(from, size, true);
        }

        private List<ToldRun> next(Optional<Position> from, int most) {
            List<ToldRun> behind = new ArrayList<>(runs.stream()
                    .filter(run -> from.map(run::isBehind).orElse(true))
                    .toList());
            if (from.filter(Position::backwards).isPresent()) {
                Collections.reverse(behind);
            }
            return behind.subList(0, Math.min(most, behind.size()));
        }
    }
}
