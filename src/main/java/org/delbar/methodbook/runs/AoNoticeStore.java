package org.delbar.methodbook.runs;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.delbar.pagefacts.making.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Keeps them with Active Objects. */
@Named
public final class AoNoticeStore implements Notices {

    private final ActiveObjects objects;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public AoNoticeStore(@ComponentImport ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public void renew(Claim claim, long page, IntSupplier counting) {
        try {
            inTransaction(() -> write(claim, page, counting));
        } catch (RuntimeException first) {
            // Another node may have made the row in between: it is there now. PostgreSQL ends a transaction with its
            // first failure, so this is a new one.
            try {
                inTransaction(() -> write(claim, page, counting));
            } catch (RuntimeException second) {
                second.addSuppressed(first);
                throw second;
            }
        }
    }

    private void write(Claim claim, long page, IntSupplier counting) {
        String key = Fingerprint.of(
                List.of(claim.kind(), claim.person().value(), claim.day().toString()));
        NoticeRow row = row(key);
        if (row == null && counting.getAsInt() == 0) {
            return;
        }
        if (row == null) {
            row = objects.create(
                    NoticeRow.class,
                    Map.of(
                            "NOTICE_KEY",
                            key,
                            "KIND",
                            claim.kind(),
                            "PERSON",
                            claim.person().value(),
                            "NOTICE_DAY",
                            claim.day().toString()));
        }
        // The first statement on the row holds it: whoever counts later counts what was kept before.
        row.setKeptAt(clock.millis());
        row.save();
        NoticeRow held = Objects.requireNonNullElse(row(key), row);
        SortedMap<Long, Integer> pages = pages(held.getPages());
        pages.put(page, counting.getAsInt());
        pages.values().removeIf(number -> number == 0);
        if (pages.isEmpty()) {
            objects.deleteWithSQL(NoticeRow.class, "NOTICE_KEY = ?", key);
            return;
        }
        held.setPages(pages.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(",")));
        held.setCounted(pages.values().stream().mapToInt(Integer::intValue).sum());
        held.save();
    }

    private static SortedMap<Long, Integer> pages(@Nullable String text) {
        SortedMap<Long, Integer> pages = new TreeMap<>();
        for (String each : Objects.requireNonNullElse(text, "").split(",", -1)) {
            String[] part = each.split("=", 2);
            if (part.length == 2) {
                pages.put(Long.valueOf(part[0]), Integer.valueOf(part[1]));
            }
        }
        return pages;
    }

    private @Nullable NoticeRow row(String key) {
        NoticeRow[] rows = objects.find(
                NoticeRow.class,
                Query.select("NOTICE_KEY, PAGES, COUNTED, KEPT_AT").where("NOTICE_KEY = ?", key));
        return rows.length == 0 ? null : rows[0];
    }

    private void inTransaction(Runnable work) {
        objects.executeInTransaction(() -> {
            work.run();
            return true;
        });
    }
}
