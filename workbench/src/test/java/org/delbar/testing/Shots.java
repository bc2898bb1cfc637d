package org.delbar.testing;

import java.nio.file.Path;

/** Where pictures go: into the documents with {@code -Ddelbar.shots}, else beside the build's output. */
final class Shots {

    private Shots() {}

    static Path file(String name) {
        Path folder = System.getProperty("delbar.shots") == null
                ? Path.of("target", "screenshots")
                : Path.of(System.getProperty("delbar.root"), "docs", "screenshots");
        return folder.resolve(name + ".png");
    }
}
