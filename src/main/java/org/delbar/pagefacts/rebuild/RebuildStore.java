package org.delbar.pagefacts.rebuild;

import java.time.Instant;
import java.util.Optional;

/** Where all nodes see which rebuild runs. */
public interface RebuildStore {

    /** Empty before the first. */
    Optional<RebuildState> load(Scope scope);

    /** Begins a rebuild unless one runs, on whatever node. @return what was begun */
    Optional<RebuildState> begin(Scope scope, Instant now);

    void save(Scope scope, RebuildState state);
}
