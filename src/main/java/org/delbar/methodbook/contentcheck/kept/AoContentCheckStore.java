package org.delbar.methodbook.contentcheck.kept;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.delbar.words.PersonKey;

/** Keeps them with Active Objects; the page is the row's key. */
@Named
public final class AoContentCheckStore implements ContentCheckStore {

    private final ActiveObjects objects;

    @Inject
    public AoContentCheckStore(@ComponentImport ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public void keep(long page, KeptCheck check) {
        objects.executeInTransaction(() -> {
            ContentCheckRow row =
                    row(page).orElseGet(() -> objects.create(ContentCheckRow.class, Map.of("PAGE_ID", page)));
            row.setPrint(check.print());
            row.setCheckedBy(check.by().value());
            row.setCheckedAt(check.at().toEpochMilli());
            row.save();
            return row;
        });
    }

    @Override
    public Optional<KeptCheck> find(long page) {
        return row(page)
                .filter(row -> row.getPrint() != null && row.getCheckedBy() != null && row.getCheckedAt() != null)
                .map(row -> new KeptCheck(
                        Objects.requireNonNull(row.getPrint()),
                        new PersonKey(Objects.requireNonNull(row.getCheckedBy())),
                        Instant.ofEpochMilli(Objects.requireNonNull(row.getCheckedAt()))));
    }

    @Override
    public void forget(long page) {
        objects.deleteWithSQL(ContentCheckRow.class, "PAGE_ID = ?", page);
    }

    private Optional<ContentCheckRow> row(long page) {
        return Arrays.stream(objects.find(ContentCheckRow.class, "PAGE_ID = ?", page))
                .findFirst();
    }
}
