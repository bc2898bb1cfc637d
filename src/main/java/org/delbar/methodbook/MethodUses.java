package org.delbar.methodbook;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** How often methods have been used, as far as the current person may know. */
public interface MethodUses {

    /**
     * By page; a method that is missing was not used, as far as the person may see. When more uses are kept than are
     * looked at, none is missing.
     */
    Map<Long, Used> of(Collection<Long> methodPages);

    /**
     * How often one method was used.
     *
     * @param last empty when it is not known
     * @param more it may have been used more often
     */
    record Used(int times, Optional<Instant> last, boolean more) {}
}
