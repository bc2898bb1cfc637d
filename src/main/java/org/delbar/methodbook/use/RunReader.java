package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.Restrictions;
import org.delbar.methodbook.MethodFact;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;

/** Makes a run of a page that says it comes from a method. What it does not say, the page's own making does. */
@Named
public final class RunReader {

    private static final int LONGEST_VERSION = 60;

    private final CurrentPages pages;
    private final Restrictions restrictions;

    @Inject
    public RunReader(CurrentPages pages, Restrictions restrictions) {
        this.pages = pages;
        this.restrictions = restrictions;
    }

    /** Empty when the page has no such macro. */
    public Optional<IndexedUse> read(CurrentPage page) {
        return origin(page.storage())
                .map(origin -> new IndexedUse(
                        page.id(),
                        method(origin, page.space()),
                        page.space(),
                        origin.version().length() > LONGEST_VERSION ? "" : origin.version(),
                        origin.usedAt()
                                .filter(moment -> isPossible(moment, page))
                                .orElse(page.createdAt()),
                        origin.usedBy().or(page::creator),
                        origin.id(),
                        restrictions.isOpen(page.id())));
    }

    private static Optional<Origin> origin(String storage) {
        try {
            return OriginMarkup.in(storage);
        } catch (StorageTemplate.Broken e) {
            return Optional.empty();
        }
    }

    /** Nobody uses a method after the page that tells of it was written. */
    private static boolean isPossible(Instant moment, CurrentPage page) {
        return !moment.isBefore(Instant.EPOCH)
                && !moment.isAfter(page.changedAt().plusSeconds(60));
    }

    /** The link first: an id means another page on another site. */
    private Optional<Long> method(Origin origin, SpaceKey ofRun) {
        return origin.link()
                .flatMap(link -> pages.id(spaceOf(link, ofRun), link.title()))
                .or(() -> origin.methodId().filter(this::isMethod));
    }

    private static SpaceKey spaceOf(LinkedPage link, SpaceKey ofRun) {
        return link.space().isBlank() ? ofRun : new SpaceKey(link.space());
    }

    private boolean isMethod(long id) {
        return pages.page(id)
                .map(CurrentPage::storage)
                .filter(storage -> storage.contains("<ac:parameter ac:name=\"id\">" + MethodFact.TABLE_ID + "<"))
                .isPresent();
    }
}
