package org.delbar.pagefacts.rebuild;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.function.BooleanSupplier;
import org.delbar.confluence.Chore;

/** Reads again what could not be read. */
@Named
public final class RepairChore implements Chore {

    private final Repair repair;

    @Inject
    public RepairChore(Repair repair) {
        this.repair = repair;
    }

    @Override
    public String name() {
        return "repair";
    }

    @Override
    public String work(BooleanSupplier stopped) {
        Repair.Outcome outcome = repair.run(stopped);
        return "Pages repaired: " + outcome.repaired() + ", still waiting: " + outcome.waiting();
    }
}
