package org.delbar.methodbook.starters;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.PageCreation;
import org.delbar.confluence.Pages;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.methodbook.MethodPlace;
import org.delbar.methodbook.starters.StarterOutcome.Result;
import org.delbar.pagefacts.making.Fingerprint;
import org.delbar.pagefacts.making.MadePages;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes pages of starter methods. One whose title is taken is left out, so it does not matter how often it is asked. */
@Named
public final class StarterInstalling {

    private static final Logger LOG = LoggerFactory.getLogger(StarterInstalling.class);

    private final StarterPages starters;
    private final MethodPlace place;
    private final MadePages made;
    private final PageCreation creation;
    private final Pages pages;
    private final SeenPages seen;

    @Inject
    public StarterInstalling(
            StarterPages starters,
            MethodPlace place,
            MadePages made,
            PageCreation creation,
            Pages pages,
            SeenPages seen) {
        this.starters = starters;
        this.place = place;
        this.made = made;
        this.creation = creation;
        this.pages = pages;
        this.seen = seen;
    }

    /** @param sharer the current person, who has the right to add pages there */
    public List<StarterOutcome> install(SpaceKey space, PageLanguage language, List<Starter> wanted, PersonKey sharer) {
        Optional<Long> parent = place.of(space).map(SeenPage::id);
        return wanted.stream()
                .map(starter -> one(
                        space, parent, starters.title(starter, language), starters.storage(starter, language, sharer)))
                .toList();
    }

    private StarterOutcome one(SpaceKey space, Optional<Long> parent, String title, String storage) {
        try {
            return made(space, parent, title, storage)
                    .map(page -> new StarterOutcome(title, Result.MADE, seen.find(page)))
                    .orElseGet(() -> without(title, Result.TAKEN));
        } catch (NoWay e) {
            return without(title, Result.IMPOSSIBLE);
        } catch (RuntimeException e) {
            if (pages.titleTaken(space, title)) {
                return without(title, Result.TAKEN);
            }
            LOG.warn("The starter method {} could not be made in {}", title, space.value(), e);
            return without(title, Result.FAILED);
        }
    }

    /**
     * Whoever presses, and on whichever node, means the same page: of two at once the second waits and finds it. A page
     * made before that has lost its title since, as in the trash, gives the next one another fingerprint.
     */
    private Optional<Long> made(SpaceKey space, Optional<Long> parent, String title, String storage) {
        String before = "";
        while (!pages.titleTaken(space, title)) {
            MadePages.Kept kept = made.once(
                    Fingerprint.of(List.of("starter", space.value(), title, before)),
                    () -> creation.make(space, parent, title, storage).orElseThrow(NoWay::new));
            if (!kept.before()) {
                return Optional.of(kept.pageId());
            }
            before = String.valueOf(kept.pageId());
        }
        return Optional.empty();
    }

    private static StarterOutcome without(String title, Result result) {
        return new StarterOutcome(title, result, Optional.empty());
    }

    /** Rolls back the memory of a page that cannot be made. */
    private static final class NoWay extends RuntimeException {
        NoWay() {
            super("this product makes no pages for add-ons");
        }
    }
}
