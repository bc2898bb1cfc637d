package org.delbar.methodbook.variants;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.delbar.methodbook.index.MethodRow;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.words.SpaceKey;

/** Reads them from the index of methods. */
@Named
public final class AoVariantStore implements Variants {

    private static final String SHOWN = "PAGE_ID, SPACE_KEY, BASED_ON_TITLE, BASED_ON_SPACE";
    private static final String ON_ONE = "(BASED_ON_TITLE = ? AND (BASED_ON_SPACE = ?"
            + " OR ((BASED_ON_SPACE IS NULL OR BASED_ON_SPACE = '') AND SPACE_KEY = ?)))";

    private final ActiveObjects objects;

    @Inject
    public AoVariantStore(@ComponentImport ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public List<Based> on(Collection<Original> originals, int most) {
        if (originals.isEmpty()) {
            return List.of();
        }
        Object[] named = originals.stream()
                .flatMap(each -> Stream.of(
                        each.title(), each.space().value(), each.space().value()))
                .toArray();
        return methods(Query.select(SHOWN)
                .where(String.join(" OR ", Collections.nCopies(originals.size(), ON_ONE)), named)
                .order("PAGE_ID DESC")
                .limit(most));
    }

    @Override
    public Optional<Based> of(long page) {
        return methods(Query.select(SHOWN).where("PAGE_ID = ?", page)).stream().findFirst();
    }

    private List<Based> methods(Query query) {
        return Arrays.stream(objects.find(MethodRow.class, query))
                .map(row -> new Based(
                        row.getPageId(),
                        new SpaceKey(row.getSpaceKey()),
                        Optional.ofNullable(row.getBasedOnTitle())
                                .filter(title -> !title.isEmpty())
                                .map(title ->
                                        new LinkedPage(Objects.requireNonNullElse(row.getBasedOnSpace(), ""), title))))
                .toList();
    }
}
