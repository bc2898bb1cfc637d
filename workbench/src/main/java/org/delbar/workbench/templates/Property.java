package org.delbar.workbench.templates;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.jspecify.annotations.Nullable;

/** One way in which {@code $x.name} may be meant; a record's {@code name()} is none of them. */
record Property(String method, List<Object> arguments) {

    /** In Velocity 1.6's order. */
    static List<Property> candidates(Object receiver, String name) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return List.of(
                new Property("get" + capital, List.of()),
                new Property("get" + name, List.of()),
                new Property("get", List.of(name)),
                new Property("is" + capital, List.of()));
    }

    /** @param cacheable for the same class of receiver; not where that was {@link SafeHtml} */
    record Get(Method method, List<Object> arguments, boolean cacheable) implements VelPropertyGet {

        @Override
        public @Nullable Object invoke(Object receiver) throws Exception {
            try {
                return Calls.marked(receiver, method, method.invoke(SafeHtml.open(receiver), arguments.toArray()));
            } catch (InvocationTargetException thrown) {
                if (thrown.getCause() instanceof Exception cause) {
                    throw cause;
                }
                throw thrown;
            }
        }

        @Override
        public boolean isCacheable() {
            return cacheable;
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }
    }
}
