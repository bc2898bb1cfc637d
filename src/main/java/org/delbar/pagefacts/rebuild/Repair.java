package org.delbar.pagefacts.rebuild;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.delbar.pagefacts.FactsIndexing;
import org.delbar.pagefacts.RepairStore;

/** Reads pages that could not be read before. What fails again goes on waiting. */
@Named
public final class Repair {

    private static final int AT_ONCE = 200;

    private final RepairStore waiting;
    private final FactsIndexing indexing;

    @Inject
    public Repair(RepairStore waiting, FactsIndexing indexing) {
        this.waiting = waiting;
        this.indexing = indexing;
    }

    public Outcome run(BooleanSupplier stopped) {
        int repaired = 0;
        int tried = 0;
        List<Long> pages = waiting.waitingAfter(0, AT_ONCE);
        while (!pages.isEmpty() && !stopped.getAsBoolean()) {
            for (long page : pages) {
                tried++;
                if (indexing.now(page)) {
                    waiting.remove(page);
                    repaired++;
                }
            }
            pages = waiting.waitingAfter(pages.get(pages.size() - 1), AT_ONCE);
        }
        return new Outcome(repaired, tried - repaired);
    }

    /** @param waiting how many of those tried still wait */
    public record Outcome(int repaired, int waiting) {}
}
