package org.delbar.methodbook.use;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** All runs, whoever may see them: whoever asks checks what may be shown. */
public interface UseIndex {

    /** Newest first; one statement. */
    List<IndexedUse> ofMethod(long method, int most);

    /** Of all these methods together, newest first; one statement, none without methods. */
    List<IndexedUse> ofMethods(Collection<Long> methods, int most);

    /** @param space empty for any */
    Optional<IndexedUse> latestBy(PersonKey person, Optional<SpaceKey> space);
}
