package org.delbar.meetups.calendar;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.java.ao.Query;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;

/** Counts with Active Objects. Who has to count writes the row first, and waits there for whoever counts already. */
@Named
public final class AoEntryRevisionStore implements EntryRevisionStore {

    private static final String ALL = "PAGE_ID, SPACE_KEY, FINGERPRINT, REVISION, SAID_AT";

    /** More than nodes that count one page at the same moment. */
    private static final int MOST_TRIES = 20;

    private final ActiveObjects objects;

    @Inject
    public AoEntryRevisionStore(@ComponentImport ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public Optional<Counted> find(long page) {
        return row(page).map(AoEntryRevisionStore::counted);
    }

    @Override
    public EntryRevision count(CurrentPage page, String fingerprint) {
        for (int tries = 1; ; tries++) {
            Optional<EntryRevision> known = find(page.id())
                    .filter(counted -> counted.says(fingerprint))
                    .filter(counted -> counted.space().equals(page.space()))
                    .map(Counted::revision);
            if (known.isPresent()) {
                return known.get();
            }
            try {
                return objects.executeInTransaction(() -> written(page, fingerprint));
            } catch (RuntimeException e) {
                // Somebody else was faster, and PostgreSQL ends a transaction with its first failure: look again.
                if (tries == MOST_TRIES) {
                    throw e;
                }
            }
        }
    }

    private EntryRevision written(CurrentPage page, String fingerprint) {
        Optional<CalendarEntryRow> known = row(page.id());
        if (known.isEmpty()) {
            long saidAt = page.changedAt().toEpochMilli();
            objects.create(
                    CalendarEntryRow.class,
                    Map.of(
                            "PAGE_ID",
                            page.id(),
                            "SPACE_KEY",
                            page.space().value(),
                            "FINGERPRINT",
                            fingerprint,
                            "REVISION",
                            0,
                            "SAID_AT",
                            saidAt));
            return new EntryRevision(0, Instant.ofEpochMilli(saidAt));
        }
        known.get().setAttempt(UUID.randomUUID().toString());
        known.get().save();
        CalendarEntryRow held = row(page.id()).orElseThrow();
        if (!counted(held).says(fingerprint)) {
            held.setFingerprint(fingerprint);
            held.setRevision(held.getRevision() + 1);
            held.setSaidAt(page.changedAt().toEpochMilli());
        }
        held.setSpaceKey(page.space().value());
        held.save();
        return counted(held).revision();
    }

    private Optional<CalendarEntryRow> row(long page) {
        Query query = Query.select(ALL).where("PAGE_ID = ?", page);
        return Arrays.stream(objects.find(CalendarEntryRow.class, query)).findFirst();
    }

    private static Counted counted(CalendarEntryRow row) {
        return new Counted(
                new EntryRevision(row.getRevision(), Instant.ofEpochMilli(row.getSaidAt())),
                row.getFingerprint(),
                new SpaceKey(row.getSpaceKey()));
    }

    @Override
    public List<Long> pagesIn(SpaceKey space) {
        Query query = Query.select("PAGE_ID").where("SPACE_KEY = ?", space.value());
        return Arrays.stream(objects.find(CalendarEntryRow.class, query))
                .map(CalendarEntryRow::getPageId)
                .toList();
    }

    @Override
    public void forget(long page) {
        objects.executeInTransaction(() -> objects.deleteWithSQL(CalendarEntryRow.class, "PAGE_ID = ?", page));
    }
}
