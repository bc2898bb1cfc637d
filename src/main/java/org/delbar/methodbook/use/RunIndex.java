package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.delbar.pagefacts.FactsIndex;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;

/** Runs as they stand in pages: a copy is a run of its own, and what is restored is one again. */
@Named
public final class RunIndex implements FactsIndex {

    private final UseStore uses;
    private final RunReader runs;

    @Inject
    public RunIndex(UseStore uses, RunReader runs) {
        this.uses = uses;
        this.runs = runs;
    }

    @Override
    public String factsId() {
        return OriginMarkup.MACRO;
    }

    @Override
    public void keep(CurrentPage page) {
        Optional<IndexedUse> use = runs.read(page);
        if (use.isEmpty()) {
            forget(page.id());
            return;
        }
        uses.keep(use.get());
    }

    @Override
    public void forget(long pageId) {
        uses.forget(pageId);
    }

    @Override
    public void forgetSpace(SpaceKey space) {
        uses.forgetSpace(space);
    }

    @Override
    public List<Long> pagesOf(SpaceKey space) {
        return uses.runsIn(space);
    }

    @Override
    public List<SpaceKey> spaces() {
        return uses.spaces();
    }
}
