package org.delbar.workbench.plugins;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.tools.Diagnostic;
import javax.tools.StandardLocation;

/** The scanner's indexes for probe plugins: just what their sources use. */
@SupportedAnnotationTypes("*")
final class ProbeIndexes extends AbstractProcessor {

    private final Map<String, Set<String>> indexes = new TreeMap<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (Element each : round.getElementsAnnotatedWith(Named.class)) {
            if (each.getKind() == ElementKind.CLASS) {
                String name = each.getAnnotation(Named.class).value();
                add("component", binaryName(each) + (name.isEmpty() ? "" : "#" + name));
            }
        }
        for (Element each : round.getElementsAnnotatedWith(ComponentImport.class)) {
            TypeMirror erased = processingEnv.getTypeUtils().erasure(each.asType());
            add("imports", binaryName(processingEnv.getTypeUtils().asElement(erased)));
        }
        for (Element each : round.getElementsAnnotatedWith(ExportAsService.class)) {
            String interfaces = ((TypeElement) each)
                    .getInterfaces().stream()
                            .map(type -> binaryName(processingEnv.getTypeUtils().asElement(type)))
                            .collect(Collectors.joining(","));
            add("exports", binaryName(each) + (interfaces.isEmpty() ? "" : "#" + interfaces));
        }
        if (round.processingOver()) {
            indexes.forEach(this::write);
        }
        return false;
    }

    private void add(String index, String line) {
        indexes.computeIfAbsent(index, name -> new TreeSet<>()).add(line);
    }

    private String binaryName(Element type) {
        return processingEnv.getElementUtils().getBinaryName((TypeElement) type).toString();
    }

    private void write(String index, Set<String> lines) {
        try (Writer out = processingEnv
                .getFiler()
                .createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/plugin-components/" + index)
                .openWriter()) {
            out.write(String.join("\n", lines) + "\n");
        } catch (IOException e) {
            processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, e.toString());
        }
    }
}
