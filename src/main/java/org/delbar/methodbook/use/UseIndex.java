package org.delbar.methodbook.use;

import java.util.List;
import java.util.Optional;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** All runs, whoever may see them: whoever asks checks what may be shown. */
public interface UseIndex {

    /** Newest first; one statement. */
    List<IndexedUse> ofMethod(long method, int most);

    /** @param space empty for any */
    Optional<IndexedUse> latestBy(PersonKey person, Optional<SpaceKey> space);
}
