package org.delbar.workbench.servlets;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import org.delbar.workbench.web.Callers;
import org.jspecify.annotations.Nullable;

/** Who may call a servlet by a method of HTTP: what {@code doGet} and the like say, else the class (platform.md 2.6). */
final class ServletCallers {

    private ServletCallers() {}

    static Callers of(Class<? extends HttpServlet> type, String httpMethod) {
        Method method = method(type, httpMethod);
        return method == null ? Callers.of(Callers.OF_PAGES, type) : Callers.of(Callers.OF_PAGES, method, type);
    }

    /** Null when only Jakarta's own class has it. */
    private static @Nullable Method method(Class<?> type, String httpMethod) {
        String name = "do" + httpMethod.charAt(0) + httpMethod.substring(1).toLowerCase(Locale.ROOT);
        Class<?>[] parameters = {HttpServletRequest.class, HttpServletResponse.class};
        for (Class<?> each = type; each != HttpServlet.class && each != null; each = each.getSuperclass()) {
            for (Method method : each.getDeclaredMethods()) {
                if (method.getName().equals(name) && Arrays.equals(method.getParameterTypes(), parameters)) {
                    return method;
                }
            }
        }
        return null;
    }
}
