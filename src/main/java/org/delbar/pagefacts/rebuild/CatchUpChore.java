package org.delbar.pagefacts.rebuild;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.BooleanSupplier;
import org.delbar.confluence.Chore;

/** Reads what changed unheard. */
@Named
public final class CatchUpChore implements Chore {

    private final Rebuild rebuild;

    @Inject
    public CatchUpChore(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @Override
    public String name() {
        return "catch-up";
    }

    @Override
    public String work(BooleanSupplier stopped) {
        return rebuild.catchUp(stopped)
                .map(state -> "Pages read: " + state.pagesRead() + ", waiting for repair: " + state.failed())
                .orElse("Nothing to do: another run is under way.");
    }
}
