package org.delbar.workbench.actions;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request's values as the type of a property, by the rules of Struts' own converter. */
final class TypedValue {

    private TypedValue() {}

    /** @throws IllegalArgumentException the value is not of this kind */
    static @Nullable Object of(Type type, String[] values) {
        if (type == String[].class) {
            return values.clone();
        }
        if (type instanceof ParameterizedType several) {
            return several(several, values);
        }
        if (type == List.class) {
            return new ArrayList<>(Arrays.asList(values));
        }
        // Struts writes several values of one name into a String with commas between.
        return single(type, type == String.class ? String.join(", ", values) : values[0]);
    }

    private static Object several(ParameterizedType type, String[] values) {
        List<@Nullable Object> elements = new ArrayList<>();
        for (String value : values) {
            elements.add(single(type.getActualTypeArguments()[0], value));
        }
        if (type.getRawType() == Set.class) {
            return new LinkedHashSet<>(elements);
        }
        if (type.getRawType() == List.class || type.getRawType() == Iterable.class) {
            return elements;
        }
        throw new IllegalStateException("The workbench fills no property of " + type);
    }

    private static @Nullable Object single(Type type, String value) {
        if (type == String.class) {
            return value;
        }
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(value);
        }
        if (type instanceof Class<?> box && !box.isPrimitive() && value.isBlank()) {
            return null;
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(value.strip());
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(value.strip());
        }
        if (type instanceof Class<?> chosen && chosen.isEnum()) {
            return Arrays.stream(chosen.getEnumConstants())
                    .filter(each -> ((Enum<?>) each).name().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(value));
        }
        throw new IllegalStateException("The workbench fills no property of " + type);
    }
}
