package org.delbar.methodbook.runs;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.delbar.methodbook.HelpedShare;
import org.delbar.methodbook.use.IndexedUse;
import org.delbar.methodbook.use.RunAnswers;

/** Answers on runs, as the runs have them now: those of a page under another origin do not count. */
@Named
public final class ReportedHelp implements RunAnswers {

    private final RunReports reports;

    @Inject
    public ReportedHelp(RunReports reports) {
        this.reports = reports;
    }

    @Override
    public HelpedShare on(List<IndexedUse> runs) {
        return share(among(runs));
    }

    /** Newest first; one statement. */
    List<RunReport> among(List<IndexedUse> runs) {
        Map<Long, String> origins = runs.stream().collect(Collectors.toMap(IndexedUse::run, IndexedUse::origin));
        return reports.on(origins.keySet()).stream()
                .filter(report -> report.origin().equals(origins.get(report.run())))
                .toList();
    }

    static HelpedShare share(Collection<RunReport> reports) {
        Map<Helped, Long> counted = counted(reports);
        return new HelpedShare(counted.getOrDefault(Helped.HELPED, 0L).intValue(), reports.size());
    }

    static Map<Helped, Long> counted(Collection<RunReport> reports) {
        return reports.stream()
                .map(report -> report.told().helped())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
