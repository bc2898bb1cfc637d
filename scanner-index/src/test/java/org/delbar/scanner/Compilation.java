package org.delbar.scanner;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** One run of the compiler with the processor; the annotations it knows are declared here with their real names. */
final class Compilation {
    private static final List<String> ANNOTATIONS = List.of(
            "jakarta.inject.Named",
            "jakarta.inject.Inject:none",
            "org.springframework.stereotype.Component",
            "org.springframework.stereotype.Controller",
            "org.springframework.stereotype.Repository",
            "org.springframework.stereotype.Service",
            "com.atlassian.plugin.spring.scanner.annotation.component.ConfluenceComponent",
            "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport",
            "com.atlassian.plugin.spring.scanner.annotation.imports.ConfluenceImport",
            "com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService:types");

    private final Path output;
    private final List<JavaFileObject> sources = new ArrayList<>();
    private final DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();

    Compilation(Path output) {
        this.output = output;
        ANNOTATIONS.forEach(this::declare);
    }

    Compilation source(String name, String text) {
        sources.add(new Source(name, text));
        return this;
    }

    boolean run() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(said, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> options = List.of("-d", output.toString(), "--release", "17");
            JavaCompiler.CompilationTask task = compiler.getTask(null, files, said, options, null, sources);
            task.setProcessors(List.of(new ScannerIndexProcessor()));
            return task.call();
        }
    }

    List<String> errors() {
        return said.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    List<String> index(String file) throws IOException {
        Path path = output.resolve("META-INF/plugin-components").resolve(file);
        return Files.exists(path) ? Files.readAllLines(path, StandardCharsets.UTF_8) : List.of();
    }

    private void declare(String annotation) {
        String name = annotation.replaceFirst(":.*", "");
        int dot = name.lastIndexOf('.');
        String member = annotation.endsWith(":none")
                ? ""
                : annotation.endsWith(":types") ? "Class<?>[] value() default {};" : "String value() default \"\";";
        source(
                name,
                "package " + name.substring(0, dot) + "; public @interface " + name.substring(dot + 1) + " { " + member
                        + " }");
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("memory:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
