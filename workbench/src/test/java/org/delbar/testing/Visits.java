package org.delbar.testing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** The people in front of browsers in one test. */
public final class Visits {

    private final StoryRun run;
    private final List<Visit> open = new ArrayList<>();

    Visits(StoryRun run) {
        this.run = run;
    }

    /** Somebody who has not signed in. */
    public Visit anonymous(Look look) {
        Visit visit = Visit.begin(run, look);
        open.add(visit);
        return visit;
    }

    /** Signs in with one click. */
    public Visit as(String username, Look look) {
        return anonymous(look).signIn(username);
    }

    /** In a browser where scripts are switched off. */
    public Visit withoutScripts(String username) {
        Visit visit = Visit.begin(run, Look.WIDE, false);
        open.add(visit);
        return visit.signIn(username);
    }

    public Visit as(String username) {
        return as(username, Look.WIDE);
    }

    /** Where most of the sample community lives. */
    public static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Europe/Stockholm")));
    }

    /** Pages there are in all spaces, seen and unseen, trash included. */
    public long pagesOfTheSite() {
        return run.pages();
    }

    void end(String test, boolean failed) {
        if (failed) {
            open.forEach(visit -> visit.keep(Path.of("target", "stories"), test.replaceAll("\\W+", "-")));
        }
        open.forEach(Visit::close);
        if (!failed) {
            open.forEach(Visit::assertNoComplaints);
        }
    }
}
