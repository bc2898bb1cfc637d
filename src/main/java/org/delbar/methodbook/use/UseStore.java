package org.delbar.methodbook.use;

import java.time.Instant;
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

    /** How often, and when last, a method was used on pages of one space that everybody there may see. */
    OpenUses open(long method, SpaceKey space);

    record OpenUses(int times, Optional<Instant> last) {}
}
