package org.delbar.methodbook.runs;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.Permissions;
import org.delbar.methodbook.index.IndexedMethod;
import org.delbar.methodbook.index.MethodIndex;
import org.delbar.words.PersonKey;

/**
 * Those who share a method hear of new answers at most once a day, of others' alone, and of those on runs that they may
 * see. What waits here is not sent yet.
 */
@Named
public final class SharerNotices {

    private static final String KIND = "run-reports";

    private final MethodIndex methods;
    private final CurrentPages pages;
    private final RunReports reports;
    private final Permissions permissions;
    private final Notices notices;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public SharerNotices(
            MethodIndex methods, CurrentPages pages, RunReports reports, Permissions permissions, Notices notices) {
        this.methods = methods;
        this.pages = pages;
        this.reports = reports;
        this.permissions = permissions;
        this.notices = notices;
    }

    void renew(long method) {
        LocalDate day = LocalDate.now(clock);
        sharers(method).stream()
                .filter(sharer -> permissions.maySee(sharer, method))
                .forEach(sharer ->
                        notices.renew(new Notices.Claim(KIND, sharer, day), method, () -> number(method, day, sharer)));
    }

    private int number(long method, LocalDate day, PersonKey sharer) {
        return (int) reports.firstTold(method, start(day), start(day.plusDays(1))).stream()
                .filter(report -> !report.person().equals(sharer))
                .filter(report -> permissions.maySee(sharer, report.run()))
                .count();
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private List<PersonKey> sharers(long method) {
        return pages.page(method).stream()
                .flatMap(page -> methods.pages(List.of(page.space()), List.of(method)).stream())
                .flatMap(each -> sharers(each).stream())
                .toList();
    }

    private static List<PersonKey> sharers(IndexedMethod method) {
        return method.sharers().isEmpty() ? method.creator().stream().toList() : method.sharers();
    }
}
