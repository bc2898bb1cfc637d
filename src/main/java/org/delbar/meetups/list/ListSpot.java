package org.delbar.meetups.list;

import java.util.Optional;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.pagefacts.making.PagePlaces;
import org.delbar.words.SpaceKey;

/**
 * Where a list stands.
 *
 * @param path of the page, below the site's address
 */
record ListSpot(long page, Optional<SpaceKey> space, String path) {

    private static final String SELF = "@self";

    /** Id of the page of the concept that an editor has named, if the current person may see it. */
    Optional<Long> concept(String named, PagePlaces places) {
        if (named.equals(SELF)) {
            return Optional.of(page);
        }
        int colon = named.indexOf(':');
        Optional<SpaceKey> other = colon > 0 && named.substring(0, colon).matches("~?[A-Za-z0-9]+")
                ? Optional.of(new SpaceKey(named.substring(0, colon)))
                : Optional.empty();
        return space.flatMap(here -> places.named(here, named))
                .or(() -> other.flatMap(there -> places.named(there, named)))
                .map(SeenPage::id);
    }
}
