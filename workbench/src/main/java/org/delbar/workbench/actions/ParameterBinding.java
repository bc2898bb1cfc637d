package org.delbar.workbench.actions;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.struts2.interceptor.parameter.StrutsParameter;
import org.jspecify.annotations.Nullable;

/**
 * Sets properties of an action from a request, as Struts does since 6.4: only where a setter or field, or for
 * {@code a.b} the getter of {@code a}, is annotated.
 */
final class ParameterBinding {

    private static final Set<String> NOT_FOR_ACTIONS = Set.of("atl_token", "os_destination", "os_authType");

    private final ConfluenceActionSupport action;
    private final Consumer<String> ignored;
    private final String notUnderstood;

    /**
     * @param ignored takes each name that nothing takes
     * @param notUnderstood the field error for a value of the wrong kind
     */
    ParameterBinding(ConfluenceActionSupport action, Consumer<String> ignored, String notUnderstood) {
        this.action = action;
        this.ignored = ignored;
        this.notUnderstood = notUnderstood;
    }

    void bind(Map<String, String[]> request) {
        request.forEach((name, values) -> {
            if (!NOT_FOR_ACTIONS.contains(name)) {
                bind(name, values);
            }
        });
    }

    private void bind(String name, String[] values) {
        try {
            if (!set(name, values)) {
                ignored.accept(name);
            }
        } catch (IllegalArgumentException wrongKind) {
            action.addFieldError(name, notUnderstood);
        }
    }

    private boolean set(String name, String[] values) {
        String[] path = name.split("\\.", -1);
        if (path.length == 1) {
            return setOwn(name, values);
        }
        Optional<Method> first = getter(action.getClass(), path[0]);
        if (first.isEmpty() || depth(first.get()) < path.length - 1) {
            return false;
        }
        Object holder = called(first.get(), action);
        for (int i = 1; i < path.length - 1 && holder != null; i++) {
            Optional<Method> next = getter(holder.getClass(), path[i]);
            holder = next.isEmpty() ? null : called(next.get(), holder);
        }
        Optional<Method> setter = holder == null ? Optional.empty() : setter(holder.getClass(), path[path.length - 1]);
        if (setter.isEmpty() || holder == null) {
            return false;
        }
        call(setter.get(), holder, values);
        return true;
    }

    private boolean setOwn(String name, String[] values) {
        Optional<Method> setter = setter(action.getClass(), name);
        if (setter.isPresent()) {
            if (depth(setter.get()) < 0) {
                return false;
            }
            call(setter.get(), action, values);
            return true;
        }
        for (Field field : action.getClass().getFields()) {
            if (field.getName().equals(name) && !Modifier.isStatic(field.getModifiers()) && depth(field) >= 0) {
                try {
                    field.set(action, TypedValue.of(field.getGenericType(), values));
                    return true;
                } catch (IllegalAccessException impossible) {
                    throw new IllegalStateException("a public field", impossible);
                }
            }
        }
        return false;
    }

    /** Minus one without the annotation. */
    private static int depth(AnnotatedElement element) {
        StrutsParameter annotation = element.getAnnotation(StrutsParameter.class);
        return annotation == null ? -1 : annotation.depth();
    }

    private static Optional<Method> setter(Class<?> type, String property) {
        return Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals("set" + capital(property)) && each.getParameterCount() == 1)
                .filter(each -> !each.isBridge())
                .findFirst();
    }

    private static Optional<Method> getter(Class<?> type, String property) {
        return Arrays.stream(type.getMethods())
                .filter(each -> each.getName().equals("get" + capital(property)) && each.getParameterCount() == 0)
                .filter(each -> !each.isBridge())
                .findFirst();
    }

    private static String capital(String property) {
        return property.isEmpty() ? "" : property.substring(0, 1).toUpperCase(Locale.ROOT) + property.substring(1);
    }

    private static void call(Method setter, Object owner, String[] values) {
        Type type = setter.getGenericParameterTypes()[0];
        @Nullable Object value = TypedValue.of(type, values);
        invoke(setter, owner, value);
    }

    private static @Nullable Object called(Method getter, Object owner) {
        return invoke(getter, owner);
    }

    @SuppressWarnings("NullAway") // a getter or a property may be null
    private static @Nullable Object invoke(Method method, Object owner, @Nullable Object... arguments) {
        try {
            return method.invoke(owner, arguments);
        } catch (InvocationTargetException refused) {
            throw new IllegalStateException(method + " failed", refused.getCause());
        } catch (IllegalAccessException notPublic) {
            throw new IllegalStateException(method + " is not in a public class", notPublic);
        }
    }
}
