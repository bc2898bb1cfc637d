package org.delbar.methodbook.index;

import java.time.Instant;
import java.util.Optional;

/** Tells how often a method was used when its page comes into the index again, as from the trash. */
public interface UseCounts {

    /** As {@link MethodIndex#countUses} would be told. */
    Count of(long methodPage);

    /** @param uses as many as everybody may know of who sees the method */
    record Count(int uses, Optional<Instant> lastUsedAt) {}
}
