package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.Pages;
import org.delbar.methodbook.use.UseOutcome.Closed;
import org.delbar.methodbook.use.UseOutcome.Reason;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;

/** Whether the current person may make a page in a space. */
@Named
public final class TargetSpace {

    private static final String REFUSED = "delbar.methodbook.use.refused.";

    private final Pages pages;
    private final AccessMode mode;

    @Inject
    public TargetSpace(Pages pages, AccessMode mode) {
        this.pages = pages;
        this.mode = mode;
    }

    /** @param space as it was written, perhaps no key at all */
    public Optional<Closed> closed(String space) {
        if (space.isBlank() || !pages.maySee(new SpaceKey(space))) {
            return Optional.of(new Closed(Reason.NO_SPACE, Refusal.of("space", REFUSED + "space")));
        }
        if (mode.isReadOnly()) {
            return Optional.of(new Closed(Reason.READ_ONLY, Refusal.of("space", REFUSED + "read-only")));
        }
        return pages.mayAddPage(new SpaceKey(space))
                ? Optional.empty()
                : Optional.of(new Closed(Reason.NO_RIGHT, Refusal.of("space", REFUSED + "right")));
    }
}
