package org.delbar.workbench.plugins;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A service as a plugin sees it: during a call the thread's context class loader is the provider's. */
final class ServiceProxy implements InvocationHandler {

    private final Object service;
    private final ClassLoader provider;
    private final ServiceCalls calls;

    private ServiceProxy(Object service, ClassLoader provider, ServiceCalls calls) {
        this.service = service;
        this.provider = provider;
        this.calls = calls;
    }

    /** The service itself when its type is a class. */
    static Object of(Class<?> type, Object service, ClassLoader provider, ServiceCalls calls) {
        if (!type.isInterface()) {
            return service;
        }
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, new ServiceProxy(service, provider, calls));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("equals") && method.getParameterCount() == 1) {
            return proxy == arguments[0];
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(provider);
        long begun = calls.begin();
        try {
            return method.invoke(service, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            calls.end(begun, service, method, arguments);
            thread.setContextClassLoader(before);
        }
    }
}
