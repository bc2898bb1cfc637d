package org.delbar.workbench.plugins;

import aQute.bnd.osgi.Builder;
import aQute.bnd.osgi.EmbeddedResource;
import aQute.bnd.osgi.Jar;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A small plugin made for a test: Java sources given as text become the jar of a transformerless plugin, with the
 * scanner's indexes, a manifest by bnd and a descriptor.
 */
public final class ProbePlugin {

    private static final Pattern CLASS_NAME =
            Pattern.compile("package\\s+([\\w.]+)\\s*;.*?\\b(?:class|interface|enum|record)\\s+(\\w+)", Pattern.DOTALL);
    private static final String SPRING = """
            <beans xmlns="http://www.springframework.org/schema/beans"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:scanner="http://www.atlassian.com/schema/atlassian-scanner/2"
                xsi:schemaLocation="http://www.springframework.org/schema/beans
                  http://www.springframework.org/schema/beans/spring-beans.xsd
                  http://www.atlassian.com/schema/atlassian-scanner/2
                  http://www.atlassian.com/schema/atlassian-scanner/2/atlassian-scanner.xsd">
              <scanner:scan-indexes/>
            </beans>
            """;

    private final String key;
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final List<String> modules = new ArrayList<>();

    private ProbePlugin(String key) {
        this.key = key;
        files.put("META-INF/spring/plugin-context.xml", SPRING);
        headers.put("Bundle-SymbolicName", key);
        headers.put("Bundle-Version", "1.0.0");
        headers.put("Atlassian-Plugin-Key", key);
        headers.put("Spring-Context", "*");
        headers.put("Import-Package", "com.atlassian.plugin.spring.scanner.annotation.*;resolution:=optional,*");
        headers.put("-exportcontents", "!*");
        headers.put("-noimportjava", "true");
        headers.put("-noee", "true");
        headers.put("-noextraheaders", "true");
    }

    public static ProbePlugin named(String key) {
        return new ProbePlugin(key);
    }

    /** One top-level type; its package and name are read from the text. */
    public ProbePlugin source(String java) {
        Matcher name = CLASS_NAME.matcher(java);
        if (!name.find()) {
            throw new IllegalArgumentException("No package and class in " + java);
        }
        sources.put(name.group(1).replace('.', '/') + "/" + name.group(2) + ".java", java);
        return this;
    }

    /** XML of modules, plugin resources or whatever else stands below the descriptor's root. */
    public ProbePlugin module(String xml) {
        modules.add(xml);
        return this;
    }

    /** The whole descriptor, instead of one made of {@link #module}. */
    public ProbePlugin descriptor(String xml) {
        return file("atlassian-plugin.xml", xml);
    }

    public ProbePlugin file(String path, String text) {
        files.put(path, text);
        return this;
    }

    /** A header of the manifest or an instruction to bnd; later ones replace earlier ones. */
    public ProbePlugin header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public ProbePlugin without(String header) {
        headers.remove(header);
        return this;
    }

    /** Writes {@code <key>.jar}, in place of an earlier one, in one step. */
    public Path jarIn(Path folder) {
        try {
            Path classes = Files.createTempDirectory(folder, "classes");
            compile(classes);
            Path jar = folder.resolve(key + ".jar");
            Path written = folder.resolve(key + ".jar.part");
            write(classes, written.toFile());
            return Files.move(written, jar, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile(Path classes) {
        if (sources.isEmpty()) {
            return;
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of(
                "-d", classes.toString(), "-classpath", System.getProperty("java.class.path"), "--release", "17");
        List<SourceText> units = new ArrayList<>();
        sources.forEach((path, text) -> units.add(new SourceText(path, text)));
        JavaCompiler.CompilationTask task = javac.getTask(null, null, problems, options, null, units);
        task.setProcessors(List.of(new ProbeIndexes()));
        if (!task.call()) {
            throw new IllegalArgumentException(problems.getDiagnostics().stream()
                    .filter(each -> each.getKind() == Diagnostic.Kind.ERROR)
                    .toList()
                    .toString());
        }
    }

    private void write(Path classes, File target) {
        try (Builder builder = new Builder()) {
            Jar content = new Jar(classes.toFile());
            files.putIfAbsent("atlassian-plugin.xml", ownDescriptor());
            for (Map.Entry<String, String> each : files.entrySet()) {
                content.putResource(
                        each.getKey(), new EmbeddedResource(each.getValue().getBytes(StandardCharsets.UTF_8), 0L));
            }
            builder.setJar(content);
            headers.forEach(builder::setProperty);
            Jar jar = builder.build();
            if (!builder.getErrors().isEmpty()) {
                throw new IllegalArgumentException(builder.getErrors().toString());
            }
            jar.write(target);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String ownDescriptor() {
        return "<atlassian-plugin key=\"" + key + "\" name=\"Probe\" plugins-version=\"2\">"
                + "<plugin-info><version>1.0</version></plugin-info>" + String.join("", modules)
                + "</atlassian-plugin>";
    }

    private static final class SourceText extends SimpleJavaFileObject {

        private final String text;

        private SourceText(String path, String text) {
            super(URI.create("probe:///" + path), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
