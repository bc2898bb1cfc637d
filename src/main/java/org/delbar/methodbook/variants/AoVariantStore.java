package org.delbar.methodbook.variants;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import net.java.ao.Query;
import org.delbar.methodbook.index.MethodRow;
import org.delbar.words.SpaceKey;

/** Reads them from the index of methods. A link without a space means the space it stands in. */
@Named
public final class AoVariantStore implements Variants {

    private final ActiveObjects objects;

    @Inject
    public AoVariantStore(@ComponentImport ActiveObjects objects) {
        this.objects = objects;
    }

    @Override
    public List<Long> of(SpaceKey space, String title, int most) {
        Query query = Query.select("PAGE_ID")
                .where(
                        "BASED_ON_TITLE = ? AND (BASED_ON_SPACE = ? OR ((BASED_ON_SPACE IS NULL OR BASED_ON_SPACE = '')"
                                + " AND SPACE_KEY = ?))",
                        title,
                        space.value(),
                        space.value())
                .order("PAGE_ID DESC")
                .limit(most);
        return Arrays.stream(objects.find(MethodRow.class, query))
                .map(MethodRow::getPageId)
                .toList();
    }
}
