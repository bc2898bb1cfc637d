package org.delbar.methodbook.use;

import java.time.Instant;
import java.util.Optional;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/**
 * A run as lists know it.
 *
 * @param run id of its page
 * @param method id of the method's page; empty when the run's link leads nowhere
 * @param version of the method then, may be empty
 * @param origin what its answers are kept under, beside its page; may be empty
 * @param open whether everybody who may see the space may see the run
 */
public record IndexedUse(
        long run,
        Optional<Long> method,
        SpaceKey space,
        String version,
        Instant usedAt,
        Optional<PersonKey> usedBy,
        String origin,
        boolean open) {}
