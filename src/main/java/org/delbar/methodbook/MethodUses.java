package org.delbar.methodbook;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** How often methods have been used, as far as the current person may know. */
public interface MethodUses {

    /** By page; a method that is missing was not used, as far as the person may see. */
    Map<Long, Used> of(Collection<Long> methodPages);

    /** @param last empty when it is not known */
    record Used(int times, Optional<Instant> last) {}
}
