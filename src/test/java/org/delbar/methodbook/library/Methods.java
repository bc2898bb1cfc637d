package org.delbar.methodbook.library;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.delbar.methodbook.HelpedShare;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.index.IndexedMethod;
import org.delbar.words.SpaceKey;

/** Methods for tests. */
final class Methods {

    private Methods() {}

    static IndexedMethod method(long page) {
        return new IndexedMethod(
                page,
                new SpaceKey("TOG"),
                "Method " + page,
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                "",
                List.of(),
                "",
                Optional.empty(),
                MethodStatus.IN_USE,
                "",
                Optional.empty(),
                Instant.EPOCH,
                Instant.EPOCH,
                Optional.empty(),
                0,
                Optional.empty(),
                HelpedShare.NOBODY);
    }
}
