package org.delbar.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What templates may see: types named {@code …View} and the types their components lead to. */
final class Views {
    private static final Set<Type> PLAIN = Set.of(String.class, boolean.class, int.class);

    private Views() {}

    static List<Class<?>> all() {
        Set<Class<?>> found = new LinkedHashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>();
        AddOn.CLASSES.stream()
                .filter(type -> type.getSimpleName().endsWith("View"))
                .map(JavaClass::getName)
                .sorted()
                .forEach(name -> open.add(AddOn.load(name)));
        while (!open.isEmpty()) {
            Class<?> view = open.remove();
            if (found.add(view) && view.isRecord()) {
                for (RecordComponent component : view.getRecordComponents()) {
                    parts(component.getGenericType()).stream()
                            .filter(Views::isOurs)
                            .forEach(part -> open.add((Class<?>) part));
                }
            }
        }
        return List.copyOf(found);
    }

    static List<String> problemsOf(Class<?> view) {
        List<String> problems = new ArrayList<>();
        if (!view.isRecord() || !Modifier.isPublic(view.getModifiers()) || view.getEnclosingClass() != null) {
            problems.add(view.getName() + " is not a public top-level record");
            return problems;
        }
        for (RecordComponent component : view.getRecordComponents()) {
            if (!parts(component.getGenericType()).stream().allMatch(part -> PLAIN.contains(part) || isOurs(part))) {
                problems.add(view.getName() + "." + component.getName() + " is a "
                        + component.getGenericType().getTypeName());
            }
        }
        return problems;
    }

    private static boolean isOurs(Type type) {
        return type instanceof Class<?> ours && ours.getName().startsWith(AddOn.PACKAGE + ".");
    }

    /** The element types of lists and maps, else the type itself. */
    private static List<Type> parts(Type type) {
        if (type instanceof ParameterizedType generic
                && (generic.getRawType() == List.class || generic.getRawType() == Map.class)) {
            List<Type> parts = new ArrayList<>();
            for (Type argument : generic.getActualTypeArguments()) {
                parts.addAll(parts(argument));
            }
            return parts;
        }
        return List.of(type);
    }
}
