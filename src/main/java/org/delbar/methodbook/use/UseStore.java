package org.delbar.methodbook.use;

import java.util.List;
import java.util.Optional;
import org.delbar.words.SpaceKey;

/** Keeps what is known of runs. */
public interface UseStore extends UseIndex {

    /** Replaces what is kept of the run. */
    void keep(IndexedUse use);

    void forget(long run);

    void forgetSpace(SpaceKey space);

    /** The method that the run is kept for. */
    Optional<Long> methodOf(long run);

    List<Long> runsIn(SpaceKey space);

    List<SpaceKey> spaces();

    /** Uses of a method on pages of one space that everybody there may see, newest first; one statement. */
    List<IndexedUse> open(long method, SpaceKey space);
}
