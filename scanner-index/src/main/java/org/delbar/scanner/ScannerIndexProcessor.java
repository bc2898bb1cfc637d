package org.delbar.scanner;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Writes the index of Atlassian Spring Scanner from the annotations in the sources, and refuses what would only fail in
 * the product: a constructor to inject in a class that is no bean, and two constructors to inject.
 */
@SupportedAnnotationTypes("*")
public final class ScannerIndexProcessor extends AbstractProcessor {
    private static final String ACTION = "com.atlassian.confluence.core.ConfluenceActionSupport";

    private final IndexFiles index = new IndexFiles();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            String name = annotation.getQualifiedName().toString();
            for (Element element : round.getElementsAnnotatedWith(annotation)) {
                read(name, element);
            }
        }
        if (round.processingOver() && !round.errorRaised()) {
            index.write(processingEnv.getFiler());
        }
        return false;
    }

    private void read(String annotation, Element element) {
        AnnotationMirror mirror = Annotations.find(element, annotation).orElse(null);
        if (mirror == null) {
            return; // inherited: the scanner, too, reads only what stands on the class itself
        }
        // A @Named parameter is a qualifier, not a bean.
        if (element.getKind() == ElementKind.CLASS && Annotations.COMPONENT.contains(annotation)) {
            index.add("component", binaryName((TypeElement) element), Annotations.beanName(mirror), element);
        } else if (annotation.equals(Annotations.CONFLUENCE_COMPONENT)) {
            index.add("component-confluence", binaryName((TypeElement) element), Annotations.beanName(mirror), element);
        } else if (annotation.equals(Annotations.COMPONENT_IMPORT)) {
            index.add("imports", erasedName(element.asType()), Annotations.beanName(mirror), element);
        } else if (annotation.equals(Annotations.CONFLUENCE_IMPORT)) {
            index.add("imports-confluence", erasedName(element.asType()), Annotations.beanName(mirror), element);
        } else if (annotation.equals(Annotations.EXPORT_AS_SERVICE)) {
            index.add("exports", binaryName((TypeElement) element), exportedTypes(element, mirror), element);
        } else if (annotation.equals(Annotations.INJECT) && element.getKind() == ElementKind.CONSTRUCTOR) {
            refuseWhatCannotBeInjected(element);
        }
    }

    /** The types listed in the annotation; without any, the interfaces the class itself implements; empty for the class. */
    private String exportedTypes(Element element, AnnotationMirror mirror) {
        List<TypeMirror> listed = Annotations.listedTypes(mirror).stream()
                .map(value -> (TypeMirror) value.getValue())
                .toList();
        List<? extends TypeMirror> exported = listed.isEmpty() ? ((TypeElement) element).getInterfaces() : listed;
        return exported.stream().map(this::erasedName).sorted().collect(Collectors.joining(","));
    }

    private void refuseWhatCannotBeInjected(Element constructor) {
        TypeElement type = (TypeElement) Objects.requireNonNull(constructor.getEnclosingElement());
        boolean bean =
                type.getAnnotationMirrors().stream().map(Annotations::nameOf).anyMatch(Annotations::makesABean);
        if (!bean && !isAction(type)) {
            refuse(
                    constructor,
                    type.getQualifiedName() + " has an @Inject constructor but no @Named: nobody creates it");
        }
        long injected = ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                .filter(candidate ->
                        Annotations.find(candidate, Annotations.INJECT).isPresent())
                .count();
        if (injected > 1) {
            refuse(constructor, type.getQualifiedName() + " has " + injected + " @Inject constructors: keep one");
        }
    }

    /** Confluence itself makes an action for each request. */
    private boolean isAction(TypeElement type) {
        TypeMirror above = type.getSuperclass();
        while (above instanceof DeclaredType declared) {
            if (erasedName(declared).equals(ACTION)) {
                return true;
            }
            above = ((TypeElement) declared.asElement()).getSuperclass();
        }
        return false;
    }

    private void refuse(Element element, String why) {
        processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, why, element);
    }

    private String binaryName(TypeElement type) {
        return processingEnv.getElementUtils().getBinaryName(type).toString();
    }

    private String erasedName(TypeMirror type) {
        TypeMirror erased = processingEnv.getTypeUtils().erasure(type);
        return binaryName((TypeElement) ((DeclaredType) erased).asElement());
    }
}
