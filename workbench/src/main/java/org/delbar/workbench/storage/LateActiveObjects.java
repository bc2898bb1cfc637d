package org.delbar.workbench.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Supplier;

/** A plugin gets its Active Objects before its tables are there: each call asks again. */
final class LateActiveObjects {

    private LateActiveObjects() {}

    static ActiveObjects of(Supplier<ActiveObjects> current) {
        return (ActiveObjects) Proxy.newProxyInstance(
                LateActiveObjects.class.getClassLoader(),
                new Class<?>[] {ActiveObjects.class},
                (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return switch (method.getName()) {
                            case "equals" -> proxy == arguments[0];
                            case "hashCode" -> System.identityHashCode(proxy);
                            default -> "Active Objects";
                        };
                    }
                    try {
                        return method.invoke(current.get(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
