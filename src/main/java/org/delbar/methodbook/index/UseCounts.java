package org.delbar.methodbook.index;

import java.time.Instant;
import java.util.Optional;
import org.delbar.methodbook.HelpedShare;

/** Tells how often a method was used when its page comes into the index again, as from the trash. */
public interface UseCounts {

    /** As {@link MethodIndex#countUses} would be told. */
    Count of(long methodPage);

    /**
     * What everybody may know of who sees the method.
     *
     * @param help as those tell who answered on these uses
     */
    record Count(int uses, Optional<Instant> lastUsedAt, HelpedShare help) {

        public static final Count NEVER = new Count(0, Optional.empty(), HelpedShare.NOBODY);
    }
}
