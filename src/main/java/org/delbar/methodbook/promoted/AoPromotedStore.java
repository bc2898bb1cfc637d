package org.delbar.methodbook.promoted;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.delbar.spaces.settings.AoRevisedStore;
import org.delbar.spaces.settings.Saving;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Keeps it with Active Objects. */
@Named
final class AoPromotedStore implements PromotedStore {

    private final AoRevisedStore<PromotedRow> rows;

    @Inject
    AoPromotedStore(@ComponentImport ActiveObjects objects) {
        rows = new AoRevisedStore<>(objects, PromotedRow.class, "SPACE_KEY");
    }

    @Override
    public Promoted load(SpaceKey space) {
        return rows.find(space.value()).map(AoPromotedStore::promoted).orElse(Promoted.NONE);
    }

    @Override
    public Saving<Promoted> save(SpaceKey space, Promoted wanted, PersonKey who) {
        String ids = wanted.pages().stream().map(String::valueOf).collect(Collectors.joining(","));
        return rows.save(space.value(), wanted.revision(), who, AoPromotedStore::promoted, row -> row.setPages(ids));
    }

    private static Promoted promoted(PromotedRow row) {
        return new Promoted(
                AoRevisedStore.revision(row),
                Arrays.stream(Objects.requireNonNullElse(row.getPages(), "").split(",", -1))
                        .filter(id -> id.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .toList());
    }
}
