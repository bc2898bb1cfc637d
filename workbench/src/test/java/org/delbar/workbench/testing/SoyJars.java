package org.delbar.workbench.testing;

import java.nio.file.Path;
import java.util.Objects;
import org.delbar.workbench.templates.Soy;
import org.delbar.workbench.texts.Texts;

/** Atlassian's Soy compiler, as the build fetched it. */
public final class SoyJars {

    private SoyJars() {}

    public static Soy soy(Texts texts) {
        return new Soy(jar("soy.compiler"), jar("soy.guice"), texts, "/confluence");
    }

    private static Path jar(String property) {
        return Path.of(Objects.requireNonNull(System.getProperty(property), property + " is set by the build"));
    }
}
