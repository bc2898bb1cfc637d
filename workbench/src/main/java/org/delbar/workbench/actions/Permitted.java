package org.delbar.workbench.actions;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.struts.httpmethod.HttpMethod;
import com.atlassian.struts.httpmethod.PermittedMethods;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.workbench.web.Callers;
import org.delbar.workbench.web.PasswordAgain;
import org.jspecify.annotations.Nullable;

/** How an action may be asked, and by whom (platform.md 2.5). */
final class Permitted {

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

    Callers callers() {
        return Callers.of(Callers.OF_PAGES, action.method(), action.type());
    }

    /** Everything below {@code /admin} asks unless it says otherwise; elsewhere only what says so. */
    boolean needsPasswordAgain() {
        return PasswordAgain.isWanted(
                action.method(), action.type(), action.path().startsWith("/admin/"));
    }

    boolean inReadOnlyMode() {
        return Stream.of(action.method(), action.type())
                .flatMap(each -> Arrays.stream(each.getAnnotations()))
                .anyMatch(each -> each.annotationType().getSimpleName().equals("ReadOnlyAccessAllowed"));
    }
}
