package org.delbar.testing;

import java.nio.file.Path;
import java.util.Optional;

/** Pictures for the documents. No story looks at one, so only a run that is to keep them makes any. */
final class Shots {

    private Shots() {}

    /** Empty without {@code -Ddelbar.shots}. */
    static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("delbar.shots"))
                .map(asked -> Path.of(System.getProperty("delbar.root"), "docs", "screenshots"));
    }
}
