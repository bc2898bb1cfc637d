package org.delbar.pagefacts.making;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps them with Active Objects: the fingerprint is the row's key, so of two nodes one has to wait and then to yield. */
@Named
public final class AoMadePageStore implements MadePages {

    private static final Duration MEMORY = Duration.ofDays(1);

    private final ActiveObjects objects;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public AoMadePageStore(@ComponentImport ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public Kept once(String fingerprint, Supplier<Long> making) {
        Optional<Kept> before = before(fingerprint);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            Kept kept = objects.executeInTransaction(() -> made(fingerprint, making));
            objects.deleteWithSQL(
                    MadePageRow.class,
                    "MADE_AT < ?",
                    clock.instant().minus(MEMORY).toEpochMilli());
            return kept;
        } catch (RuntimeException e) {
            return before(fingerprint).orElseThrow(() -> e);
        }
    }

    /** The row comes first: whoever sends the same waits here until the page is there. */
    private Kept made(String fingerprint, Supplier<Long> making) {
        MadePageRow row =
                objects.create(MadePageRow.class, Map.of("FINGERPRINT", fingerprint, "MADE_AT", clock.millis()));
        long page = making.get();
        row.setPageId(page);
        row.save();
        return new Kept(page, false);
    }

    @Override
    public Optional<Kept> before(String fingerprint) {
        MadePageRow[] rows = objects.find(MadePageRow.class, "FINGERPRINT = ?", fingerprint);
        return rows.length == 0
                ? Optional.empty()
                : Optional.of(new Kept(Objects.requireNonNull(rows[0].getPageId()), true));
    }
}
