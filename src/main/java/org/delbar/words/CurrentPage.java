package org.delbar.words;

import java.time.Instant;
import java.util.Optional;

/**
 * A page as it stands now: its newest published version, not in the trash.
 *
 * @param storage the body, in storage format
 * @param creator empty when the page was made by nobody who signed in
 */
public record CurrentPage(
        long id,
        SpaceKey space,
        String title,
        String storage,
        Instant createdAt,
        Instant changedAt,
        Optional<PersonKey> creator) {}
