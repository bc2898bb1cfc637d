package org.delbar.workbench.plugins;

import java.util.function.Supplier;

/** Runs a plugin's code with the plugin's classes as the thread's context class loader, as the product does. */
final class ContextLoader {

    private ContextLoader() {}

    static <T> T with(ClassLoader loader, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
