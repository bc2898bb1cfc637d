package org.delbar.methodbook.use;

import java.time.Instant;
import java.util.Optional;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.words.PersonKey;

/**
 * What a run remembers of the method it was made from.
 *
 * @param link to the method's page; a space that is not named is that of the run
 * @param methodId the same page as long as site and page stay, for when the link leads nowhere
 * @param version as the method said then, may be empty
 * @param id drawn for this use; a copy of the run has the same
 */
public record Origin(
        Optional<LinkedPage> link,
        Optional<Long> methodId,
        String version,
        Optional<Instant> usedAt,
        Optional<PersonKey> usedBy,
        String id) {}
