package org.delbar.workbench;

import java.nio.file.Files;
import java.nio.file.Path;
import org.delbar.workbench.start.Options;

/** The add-on's jar as the build made it. */
final class RealJar {

    static final String KEY = "org.delbar.confluence";

    private RealJar() {}

    static Path file() {
        Path jar = Path.of(System.getProperty("delbar.jar"));
        if (!Files.exists(jar)) {
            throw new IllegalStateException(jar + " is not there: build it with `mvn package -pl src -am`");
        }
        return jar;
    }

    static Workbench workbench(Path home) {
        return Workbench.start(Options.of("--jar=" + file(), "--home=" + home, "--port=0", "--watch=no"));
    }
}
