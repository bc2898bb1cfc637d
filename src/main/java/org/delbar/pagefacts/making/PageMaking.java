package org.delbar.pagefacts.making;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.delbar.confluence.PageCreation;
import org.delbar.confluence.Pages;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.words.SpaceKey;

/** Saves a page once, with a title that is still free when it comes to it. */
@Named
public final class PageMaking {

    private static final int ATTEMPTS = 3;

    private final MadePages made;
    private final PageCreation creation;
    private final Pages pages;
    private final SeenPages seen;

    @Inject
    public PageMaking(MadePages made, PageCreation creation, Pages pages, SeenPages seen) {
        this.made = made;
        this.creation = creation;
        this.pages = pages;
        this.seen = seen;
    }

    /** What the same filling of the form has become, if it was sent before. */
    public Optional<Outcome> before(String fingerprint) {
        return made.before(fingerprint).map(this::outcome);
    }

    /**
     * Saves the page, or finds the one that the same fingerprint has become.
     *
     * @param drafts writes the page anew for each attempt: somebody else may have taken its title meanwhile
     */
    public Outcome once(String fingerprint, SpaceKey space, Optional<Long> parent, Supplier<Draft> drafts) {
        for (int attempt = 1; ; attempt++) {
            Draft draft = drafts.get();
            try {
                MadePages.Kept kept = made.once(fingerprint, () -> {
                    long page = creation.make(space, parent, draft.title(), draft.storage())
                            .orElseThrow(NoWay::new);
                    draft.together().accept(page);
                    return page;
                });
                return outcome(kept);
            } catch (NoWay e) {
                return new Impossible();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !pages.titleTaken(space, draft.title())) {
                    throw e;
                }
            }
        }
    }

    private Outcome outcome(MadePages.Kept kept) {
        return seen.find(kept.pageId())
                .<Outcome>map(page -> new Made(page, kept.before()))
                .orElseGet(Gone::new);
    }

    /** @param together what is done with the new page in the transaction that makes it */
    public record Draft(String title, String storage, LongConsumer together) {

        public Draft(String title, String storage) {
            this(title, storage, page -> {});
        }
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** @param before the same filling of the form had become this page already */
    public record Made(SeenPage page, boolean before) implements Outcome {}

    /** It had become a page, which is gone or hidden by now. */
    public record Gone() implements Outcome {}

    /** This product makes no pages for add-ons. */
    public record Impossible() implements Outcome {}

    /** Rolls back the memory of a page that cannot be made. */
    private static final class NoWay extends RuntimeException {
        NoWay() {
            super("this product makes no pages for add-ons");
        }
    }
}
