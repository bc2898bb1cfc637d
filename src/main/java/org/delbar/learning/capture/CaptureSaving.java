package org.delbar.learning.capture;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.delbar.confluence.PageCreation;
import org.delbar.confluence.Pages;
import org.delbar.confluence.SeenPages;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;

/** Saves a page once, with a title that is still free when it comes to it. */
@Named
public final class CaptureSaving {

    private static final int ATTEMPTS = 3;

    private final CaptureStore store;
    private final PageCreation creation;
    private final Pages pages;
    private final SeenPages seen;

    @Inject
    public CaptureSaving(CaptureStore store, PageCreation creation, Pages pages, SeenPages seen) {
        this.store = store;
        this.creation = creation;
        this.pages = pages;
        this.seen = seen;
    }

    /**
     * Saves the page, or finds the one that the same fingerprint has become.
     *
     * @param drafts writes the page anew for each attempt: somebody else may have taken its title meanwhile
     */
    CaptureOutcome once(String fingerprint, SpaceKey space, Optional<Long> parent, Supplier<Draft> drafts) {
        for (int attempt = 1; ; attempt++) {
            Draft draft = drafts.get();
            try {
                CaptureStore.Kept kept = store.once(
                        fingerprint,
                        () -> creation.make(space, parent, draft.title(), draft.storage())
                                .orElseThrow(NoWay::new));
                return seen.find(kept.pageId())
                        .<CaptureOutcome>map(page -> new CaptureOutcome.Made(page, kept.before()))
                        .orElseGet(() -> refused("whatHappened", "delbar.learning.capture.refused.gone"));
            } catch (NoWay e) {
                return refused("space", "delbar.learning.capture.refused.no-way");
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !pages.titleTaken(space, draft.title())) {
                    throw e;
                }
            }
        }
    }

    private static CaptureOutcome refused(String field, String textKey) {
        return new CaptureOutcome.Refused(List.of(Refusal.of(field, textKey)));
    }

    record Draft(String title, String storage) {}

    /** Rolls back the memory of a page that cannot be made. */
    private static final class NoWay extends RuntimeException {
        NoWay() {
            super("this product makes no pages for add-ons");
        }
    }
}
