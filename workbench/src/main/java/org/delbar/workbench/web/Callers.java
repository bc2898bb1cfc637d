package org.delbar.workbench.web;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who may call a plugin's resource, servlet or action: what its method says, else its class, else everyone who is signed in. */
public enum Callers {
    EVERYONE,
    SIGNED_IN,
    ADMINISTRATORS;

    /** The annotations that servlets and actions carry. */
    public static final String OF_PAGES = "com.atlassian.annotations.security";

    /** The annotations that REST resources carry. */
    public static final String OF_REST = "com.atlassian.plugins.rest.api.security.annotation";

    /** The strictest first: it wins where one element carries two. All accounts of the workbench have a licence. */
    private static final Map<String, Callers> BY_ANNOTATION = byAnnotation();

    private static Map<String, Callers> byAnnotation() {
        Map<String, Callers> callers = new LinkedHashMap<>();
        callers.put("SystemAdminOnly", ADMINISTRATORS);
        callers.put("AdminOnly", ADMINISTRATORS);
        callers.put("LicensedOnly", SIGNED_IN);
        callers.put("UnlicensedSiteAccess", SIGNED_IN);
        callers.put("AnonymousSiteAccess", EVERYONE);
        callers.put("UnrestrictedAccess", EVERYONE);
        return callers;
    }

    /**
     * Secure by default: nothing said means signed in. An annotation of another package, as the old
     * {@code AnonymousAllowed}, says nothing.
     *
     * @param annotations the package of the annotations that count
     */
    public static Callers of(String annotations, AnnotatedElement... nearestFirst) {
        for (AnnotatedElement each : nearestFirst) {
            Optional<Callers> said = saidBy(each, annotations);
            if (said.isPresent()) {
                return said.get();
            }
        }
        return SIGNED_IN;
    }

    private static Optional<Callers> saidBy(AnnotatedElement element, String annotations) {
        List<String> names = Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.getPackageName().equals(annotations))
                .map(Class::getSimpleName)
                .toList();
        return BY_ANNOTATION.entrySet().stream()
                .filter(each -> names.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
