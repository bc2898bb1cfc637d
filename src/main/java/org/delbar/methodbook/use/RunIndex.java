package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.delbar.methodbook.index.MethodIndex;
import org.delbar.methodbook.index.UseCounts;
import org.delbar.pagefacts.FactsIndex;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;

/** Runs as they stand in pages: a copy is a run of its own, and what is restored is one again. */
@Named
public final class RunIndex implements FactsIndex {

    private final UseStore uses;
    private final RunReader runs;
    private final UseCounts counts;
    private final MethodIndex methods;

    @Inject
    public RunIndex(UseStore uses, RunReader runs, UseCounts counts, MethodIndex methods) {
        this.uses = uses;
        this.runs = runs;
        this.counts = counts;
        this.methods = methods;
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
        Optional<Long> before = uses.methodOf(page.id());
        uses.keep(use.get());
        Stream.of(before, use.get().method())
                .flatMap(Optional::stream)
                .distinct()
                .forEach(this::count);
    }

    @Override
    public void forget(long pageId) {
        Optional<Long> before = uses.methodOf(pageId);
        uses.forget(pageId);
        before.ifPresent(this::count);
    }

    private void count(long method) {
        methods.countUses(method, () -> counts.of(method));
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
