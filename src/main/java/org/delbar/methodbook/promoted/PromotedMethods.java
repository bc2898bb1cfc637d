package org.delbar.methodbook.promoted;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.methodbook.MethodBookArea;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.index.IndexedMethod;
import org.delbar.methodbook.index.MethodIndex;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.SpaceKey;

/** Methods that a space has picked out, as far as the current person may see and use them. */
@Named
public final class PromotedMethods {

    private final PromotedStore store;
    private final SpaceSettingsStore settings;
    private final MethodIndex index;
    private final SeenPages pages;

    @Inject
    PromotedMethods(PromotedStore store, SpaceSettingsStore settings, MethodIndex index, SeenPages pages) {
        this.store = store;
        this.settings = settings;
        this.index = index;
        this.pages = pages;
    }

    /** In the space's order; none where the method book is switched off. Three statements at most. */
    public List<IndexedMethod> in(SpaceKey space) {
        List<Long> chosen = store.load(space).pages();
        if (chosen.isEmpty() || !settings.load(space).areaIsOn(MethodBookArea.AREA)) {
            return List.of();
        }
        List<SeenPage> seen =
                chosen.stream().map(pages::find).flatMap(Optional::stream).toList();
        List<IndexedMethod> there = index.pages(
                seen.stream().map(SeenPage::space).distinct().toList(),
                seen.stream().map(SeenPage::id).toList());
        return seen.stream()
                .flatMap(page -> there.stream().filter(method -> method.page() == page.id()))
                .filter(method -> method.status() != MethodStatus.RETIRED)
                .toList();
    }
}
