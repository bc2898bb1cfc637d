package org.delbar.workbench.templates;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A method as {@code <velocity-allowlist>} writes it: {@code com.example.View#label(java.lang.String)}. */
record Signature(String className, String method, List<String> parameters) {

    /** @throws IllegalArgumentException when the text has another form */
    static Signature parse(String text) {
        String entry = text.strip();
        int hash = entry.indexOf('#');
        int open = entry.indexOf('(');
        if (hash < 1 || open < hash + 2 || !entry.endsWith(")")) {
            throw new IllegalArgumentException("\"" + entry + "\" is not of the form com.example.View#title()");
        }
        String parameters = entry.substring(open + 1, entry.length() - 1);
        return new Signature(
                entry.substring(0, hash),
                entry.substring(hash + 1, open),
                parameters.isBlank()
                        ? List.of()
                        : Arrays.stream(parameters.split(",", -1))
                                .map(String::strip)
                                .toList());
    }

    static Signature of(Method method) {
        return of(method.getDeclaringClass(), method);
    }

    static Signature of(Class<?> type, Method method) {
        return new Signature(
                type.getName(),
                method.getName(),
                Arrays.stream(method.getParameterTypes())
                        .map(Class::getCanonicalName)
                        .toList());
    }

    @Override
    public String toString() {
        return className + "#" + method + "(" + parameters.stream().collect(Collectors.joining(",")) + ")";
    }
}
