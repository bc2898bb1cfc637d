package org.delbar.workbench.actions;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an action may be asked, and by whom (platform.md 2.5). */
final class Permitted {

    private static final Set<String> FOR_ALL = Set.of("AnonymousSiteAccess", "UnrestrictedAccess");
    private static final Set<String> FOR_ADMINISTRATORS = Set.of("AdminOnly", "SystemAdminOnly");
    private static final String SECURITY = "com.atlassian.annotations.security";

    private final ActionDeclaration action;

    Permitted(ActionDeclaration action) {
        this.action = action;
    }

    /** POST only, but for {@code doDefault} and what says otherwise. */
    Set<String> methods() {
        PermittedMethods annotated = action.method().getAnnotation(PermittedMethods.class);
        if (annotated != null) {
            return Arrays.stream(annotated.value()).map(HttpMethod::name).collect(Collectors.toUnmodifiableSet());
        }
        @Nullable String declared = action.params().get("permittedMethods");
        if (declared != null) {
            return Stream.of(declared.split(",", -1))
                    .map(each -> each.strip().toUpperCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        }
        return action.isDefault() ? Set.of("GET", "POST") : Set.of("POST");
    }

    /** Since Confluence 9 an action opts out: by annotation first, then by the descriptor's param. */
    boolean needsToken() {
        if (action.method().isAnnotationPresent(XsrfProtectionExcluded.class)) {
            return false;
        }
        @Nullable String declared = action.params().get("RequireSecurityToken");
        return declared == null ? !action.isDefault() : Boolean.parseBoolean(declared);
    }

    boolean forEverybody() {
        return is(FOR_ALL);
    }

    boolean forAdministratorsOnly() {
        return is(FOR_ADMINISTRATORS);
    }

    boolean inReadOnlyMode() {
        return Stream.of(action.method(), action.type())
                .flatMap(each -> Arrays.stream(each.getAnnotations()))
                .anyMatch(each -> each.annotationType().getSimpleName().equals("ReadOnlyAccessAllowed"));
    }

    /** The method's annotation wins over the class's. */
    private boolean is(Set<String> access) {
        for (AnnotatedElement each : List.of(action.method(), action.type())) {
            List<String> said = Arrays.stream(each.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(type -> type.getPackageName().equals(SECURITY))
                    .map(Class::getSimpleName)
                    .filter(name -> FOR_ALL.contains(name) || FOR_ADMINISTRATORS.contains(name))
                    .toList();
            if (!said.isEmpty()) {
                return access.contains(said.get(0));
            }
        }
        return false;
    }
}
