package org.delbar.methodbook.runs;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.java.ao.Query;
import org.delbar.lists.Conditions;
import org.delbar.pagefacts.making.Fingerprint;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** Keeps answers with Active Objects. */
@Named
public final class AoRunReportStore implements RunReports {

    private static final String SHOWN =
            "REPORT_KEY, PAGE_ID, ORIGIN, PERSON, HELPED, NOTE, CHANGE_MADE, AGAIN, UNNAMED, SAID_AT, SUGGESTED_AT";

    private final ActiveObjects objects;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public AoRunReportStore(@ComponentImport ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public void keep(RunReport report, SpaceKey space, Optional<Long> method) {
        try {
            inTransaction(() -> write(report, space, method));
        } catch (RuntimeException first) {
            // The same person may have answered on another node in between: the row is there now. PostgreSQL ends a
            // transaction with its first failure, so this is a new one.
            try {
                inTransaction(() -> write(report, space, method));
            } catch (RuntimeException second) {
                second.addSuppressed(first);
                throw second;
            }
        }
    }

    private void write(RunReport report, SpaceKey space, Optional<Long> method) {
        RunReportRow row = row(key(report));
        if (row == null) {
            Map<String, Object> columns = new HashMap<>();
            columns.put("REPORT_KEY", key(report));
            columns.put("PAGE_ID", report.run());
            columns.put("ORIGIN", report.origin());
            columns.put("SPACE_KEY", space.value());
            method.ifPresent(page -> columns.put("METHOD_PAGE", page));
            columns.put("PERSON", report.person().value());
            columns.put("FIRST_AT", report.saidAt().toEpochMilli());
            row = objects.create(RunReportRow.class, columns);
        } else if (!report.told().change().equals(Objects.requireNonNullElse(row.getChangeMade(), ""))) {
            row.setSuggestedAt(null);
        }
        row.setHelped(report.told().helped().key());
        row.setNote(report.told().line());
        row.setChangeMade(report.told().change());
        row.setAgain(report.told().again().map(again -> again ? "yes" : "no").orElse(null));
        row.setUnnamed(report.unnamed());
        row.setSaidAt(report.saidAt().toEpochMilli());
        row.setKeptAt(clock.millis());
        row.save();
    }

    @Override
    public boolean withdraw(long run, String origin, PersonKey person) {
        return objects.executeInTransaction(
                () -> objects.deleteWithSQL(RunReportRow.class, "REPORT_KEY = ?", key(run, origin, person)) > 0);
    }

    @Override
    public Optional<RunReport> of(long run, String origin, PersonKey person) {
        return Optional.ofNullable(row(key(run, origin, person))).map(AoRunReportStore::report);
    }

    @Override
    public List<RunReport> on(Collection<Long> runs) {
        if (runs.isEmpty()) {
            return List.of();
        }
        Conditions conditions = new Conditions();
        conditions.in("PAGE_ID", runs);
        return reports(Query.select(SHOWN)
                .where(conditions.where(), conditions.parameters())
                .order("SAID_AT DESC, REPORT_KEY"));
    }

    @Override
    public List<RunReport> firstTold(long method, Instant from, Instant before) {
        return reports(Query.select(SHOWN)
                .where(
                        "METHOD_PAGE = ? AND FIRST_AT >= ? AND FIRST_AT < ?",
                        method,
                        from.toEpochMilli(),
                        before.toEpochMilli()));
    }

    @Override
    public boolean claimSuggestion(RunReport report) {
        return objects.executeInTransaction(() -> {
            RunReportRow row = row(key(report));
            if (row == null) {
                return false;
            }
            // The first statement on the row holds it, so that what is read next stays true until the end.
            row.setKeptAt(clock.millis());
            row.save();
            RunReportRow held = row(key(report));
            if (held == null || held.getSuggestedAt() != null) {
                return false;
            }
            held.setSuggestedAt(clock.millis());
            held.save();
            return true;
        });
    }

    @Override
    public void releaseSuggestion(RunReport report) {
        inTransaction(() -> {
            RunReportRow row = row(key(report));
            if (row != null) {
                row.setSuggestedAt(null);
                row.save();
            }
        });
    }

    @Override
    public void moved(long run, SpaceKey space) {
        inTransaction(() -> {
            for (RunReportRow row : objects.find(
                    RunReportRow.class,
                    Query.select("REPORT_KEY, SPACE_KEY")
                            .where("PAGE_ID = ? AND SPACE_KEY <> ?", run, space.value()))) {
                row.setSpaceKey(space.value());
                row.save();
            }
        });
    }

    @Override
    public void forget(long run) {
        inTransaction(() -> objects.deleteWithSQL(RunReportRow.class, "PAGE_ID = ?", run));
    }

    @Override
    public List<Long> runsIn(SpaceKey space) {
        return Arrays.stream(objects.find(
                        RunReportRow.class, Query.select("REPORT_KEY, PAGE_ID").where("SPACE_KEY = ?", space.value())))
                .map(RunReportRow::getPageId)
                .distinct()
                .toList();
    }

    @Override
    public List<SpaceKey> spaces() {
        Set<SpaceKey> spaces = new LinkedHashSet<>();
        for (RunReportRow row : objects.find(RunReportRow.class, Query.select("REPORT_KEY, SPACE_KEY"))) {
            spaces.add(new SpaceKey(row.getSpaceKey()));
        }
        return List.copyOf(spaces);
    }

    private List<RunReport> reports(Query query) {
        return Arrays.stream(objects.find(RunReportRow.class, query))
                .map(AoRunReportStore::report)
                .toList();
    }

    private @Nullable RunReportRow row(String key) {
        RunReportRow[] rows =
                objects.find(RunReportRow.class, Query.select(SHOWN).where("REPORT_KEY = ?", key));
        return rows.length == 0 ? null : rows[0];
    }

    private static RunReport report(RunReportRow row) {
        return new RunReport(
                row.getPageId(),
                Objects.requireNonNullElse(row.getOrigin(), ""),
                new PersonKey(row.getPerson()),
                new RunReport.Told(
                        Helped.ofKey(row.getHelped()).orElseThrow(),
                        Objects.requireNonNullElse(row.getNote(), ""),
                        Objects.requireNonNullElse(row.getChangeMade(), ""),
                        Optional.ofNullable(row.getAgain()).map("yes"::equals)),
                row.isUnnamed(),
                Instant.ofEpochMilli(row.getSaidAt()),
                row.getSuggestedAt() != null);
    }

    private static String key(RunReport report) {
        return key(report.run(), report.origin(), report.person());
    }

    private static String key(long run, String origin, PersonKey person) {
        return Fingerprint.of(List.of(Long.toString(run), origin, person.value()));
    }

    private void inTransaction(Runnable work) {
        objects.executeInTransaction(() -> {
            work.run();
            return true;
        });
    }
}
