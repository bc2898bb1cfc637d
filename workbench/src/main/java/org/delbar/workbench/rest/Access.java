package org.delbar.workbench.rest;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import com.atlassian.plugins.rest.api.security.annotation.SystemAdminOnly;
import com.atlassian.plugins.rest.api.security.annotation.UnlicensedSiteAccess;
import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Who may call a resource: what its method says, else its class, else everyone who is signed in. */
enum Access {
    EVERYONE,
    SIGNED_IN,
    ADMINISTRATORS;

    /** The strictest first: it wins where one element carries two. All accounts of the workbench have a licence. */
    private static final Map<Class<? extends Annotation>, Access> BY_ANNOTATION = byAnnotation();

    private static Map<Class<? extends Annotation>, Access> byAnnotation() {
        Map<Class<? extends Annotation>, Access> access = new LinkedHashMap<>();
        access.put(SystemAdminOnly.class, ADMINISTRATORS);
        access.put(AdminOnly.class, ADMINISTRATORS);
        access.put(LicensedOnly.class, SIGNED_IN);
        access.put(UnlicensedSiteAccess.class, SIGNED_IN);
        access.put(AnonymousSiteAccess.class, EVERYONE);
        access.put(UnrestrictedAccess.class, EVERYONE);
        return access;
    }

    static Access to(Class<?> resource, Method method) {
        return saidBy(method).or(() -> saidBy(resource)).orElse(SIGNED_IN);
    }

    private static Optional<Access> saidBy(AnnotatedElement element) {
        return BY_ANNOTATION.entrySet().stream()
                .filter(each -> element.isAnnotationPresent(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
