package org.delbar.workbench.web;

import com.atlassian.sal.api.websudo.WebSudoNotRequired;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;

/** Whether a plugin's method wants the password again first: what it says, else its class, else its package. */
public final class PasswordAgain {

    private PasswordAgain() {}

    /** @param otherwise when nothing is said */
    public static boolean isWanted(Method method, Class<?> type, boolean otherwise) {
        for (AnnotatedElement each : List.of(method, type)) {
            if (each.isAnnotationPresent(WebSudoRequired.class)) {
                return true;
            }
            if (each.isAnnotationPresent(WebSudoNotRequired.class)) {
                return false;
            }
        }
        Package home = type.getPackage();
        return otherwise || (home != null && home.isAnnotationPresent(WebSudoRequired.class));
    }
}
