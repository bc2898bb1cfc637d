package org.delbar.pagefacts;

import java.time.Instant;
import java.util.Optional;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/**
 * A current page as an index sees it: its newest published version.
 *
 * @param storage the body, in storage format
 * @param creator empty when the page was made by nobody who signed in
 */
public record IndexedPage(
        long id,
        SpaceKey space,
        String title,
        String storage,
        Instant createdAt,
        Instant changedAt,
        Optional<PersonKey> creator) {}
