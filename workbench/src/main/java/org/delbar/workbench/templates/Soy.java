package org.delbar.workbench.templates;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.delbar.workbench.texts.Texts;
import org.delbar.workbench.webresources.TemplateCompiler;
import org.jspecify.annotations.Nullable;

/** Soy templates to scripts, by Atlassian's own compiler; started at the first template. */
public final class Soy implements TemplateCompiler {

    private record Source(String soy, String fileName, Locale locale) {}

    private record Script(String javaScript, int revision) {}

    private final Path compilerJar;
    private final Path guiceJar;
    private final Texts texts;
    private final String contextPath;
    private final Map<Source, Script> scripts = new ConcurrentHashMap<>();
    private @Nullable SoyCompiler compiler;

    /**
     * @param compilerJar {@code src/jar/atlassian-soy-cli-support.jar} of npm's {@code @atlassian/soy-template-plugin-js}
     * @param guiceJar {@code com.google.inject:guice:3.0:no_aop}: put before the compiler's own Guice, which needs
     *     {@code --add-opens} on Java 17
     */
    public Soy(Path compilerJar, Path guiceJar, Texts texts, String contextPath) {
        this.compilerJar = compilerJar;
        this.guiceJar = guiceJar;
        this.texts = texts;
        this.contextPath = contextPath;
    }

    /**
     * Texts are filled in for the locale; {@code contextPath()} becomes {@code AJS.contextPath()}.
     *
     * @throws IllegalArgumentException when the template cannot be read; the message names file, line and column
     */
    @Override
    public String compile(String soy, String fileName, Locale locale) {
        int revision = texts.revision();
        Source source = new Source(soy, fileName, locale);
        Script known = scripts.get(source);
        if (known != null && known.revision() == revision) {
            return known.javaScript();
        }
        String script = compiler().compile(soy, fileName, locale);
        scripts.put(source, new Script(script, revision));
        return script;
    }

    private synchronized SoyCompiler compiler() {
        SoyCompiler started = compiler;
        if (started == null) {
            needs(compilerJar, "run npm ci in workbench/web");
            needs(guiceJar, "run mvn process-resources in workbench");
            started = SoyCompiler.start(compilerJar, guiceJar, texts, contextPath);
            compiler = started;
        }
        return started;
    }

    private static void needs(Path jar, String remedy) {
        if (!Files.isRegularFile(jar)) {
            throw new IllegalStateException("Soy templates cannot be compiled without " + jar + ": " + remedy);
        }
    }
}
