package org.delbar.scanner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations that Atlassian Spring Scanner 6 indexes, by name, so that this module needs none of them. */
final class Annotations {
    static final String INJECT = "jakarta.inject.Inject";
    static final Set<String> COMPONENT = Set.of(
            "jakarta.inject.Named",
            "org.springframework.stereotype.Component",
            "org.springframework.stereotype.Controller",
            "org.springframework.stereotype.Repository",
            "org.springframework.stereotype.Service");

    private static final String SCANNER = "com.atlassian.plugin.spring.scanner.annotation.";
    static final String CONFLUENCE_COMPONENT = SCANNER + "component.ConfluenceComponent";
    static final String COMPONENT_IMPORT = SCANNER + "imports.ComponentImport";
    static final String CONFLUENCE_IMPORT = SCANNER + "imports.ConfluenceImport";
    static final String EXPORT_AS_SERVICE = SCANNER + "export.ExportAsService";

    private Annotations() {}

    static boolean makesABean(String annotation) {
        return COMPONENT.contains(annotation) || annotation.equals(CONFLUENCE_COMPONENT);
    }

    static String nameOf(AnnotationMirror mirror) {
        return ((TypeElement) mirror.getAnnotationType().asElement())
                .getQualifiedName()
                .toString();
    }

    static Optional<? extends AnnotationMirror> find(Element element, String name) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> nameOf(mirror).equals(name))
                .findFirst();
    }

    /** The bean name written in the annotation; empty when none is. */
    static String beanName(AnnotationMirror mirror) {
        return value(mirror)
                .map(AnnotationValue::getValue)
                .filter(String.class::isInstance)
                .map(Object::toString)
                .orElse("");
    }

    static List<? extends AnnotationValue> listedTypes(AnnotationMirror mirror) {
        return value(mirror)
                .map(AnnotationValue::getValue)
                .filter(List.class::isInstance)
                .map(listed -> ((List<?>) listed)
                        .stream().map(AnnotationValue.class::cast).toList())
                .orElse(List.of());
    }

    private static Optional<? extends AnnotationValue> value(AnnotationMirror mirror) {
        return mirror.getElementValues().entrySet().stream()
                .filter(entry -> entry.getKey().getSimpleName().contentEquals("value"))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
