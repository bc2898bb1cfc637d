package org.delbar.workbench.templates;

import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.delbar.workbench.texts.Texts;

/**
 * Atlassian's {@code SoyManager}, reached by reflection because its class path (an old Guava, Guice) must not meet the
 * workbench's.
 */
final class SoyCompiler {

    private static final String PACKAGE = "com.atlassian.soy.";

    private final Object soyManager;
    private final Method compile;
    private final Texts texts;

    private SoyCompiler(Object soyManager, Method compile, Texts texts) {
        this.soyManager = soyManager;
        this.compile = compile;
        this.texts = texts;
    }

    static SoyCompiler start(Path compilerJar, Path guiceJar, Texts texts, String contextPath) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try {
            URL[] jars = {guiceJar.toUri().toURL(), compilerJar.toUri().toURL()};
            ClassLoader loader = new URLClassLoader("soy", jars, ClassLoader.getPlatformClassLoader());
            thread.setContextClassLoader(loader);
            return build(loader, texts, contextPath);
        } catch (ReflectiveOperationException | MalformedURLException otherVersion) {
            throw new IllegalStateException(
                    compilerJar + " is not the Soy compiler that this was written for", otherVersion);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static SoyCompiler build(ClassLoader loader, Texts texts, String contextPath)
            throws ReflectiveOperationException {
        Properties properties = new Properties();
        Object ajs = loader.loadClass(PACKAGE + "impl.functions.SoyProperties")
                .getField("USE_AJS_CONTEXT_PATH")
                .get(null);
        properties.setProperty(String.valueOf(ajs), "true");

        Object builder = instance(loader, "impl.SoyManagerBuilder");
        set(loader, builder, "i18nResolver", "spi.i18n.I18nResolver", words(loader, texts));
        set(loader, builder, "localeResolver", "spi.i18n.JsLocaleResolver", locales(loader, texts));
        set(
                loader,
                builder,
                "functionSupplier",
                "spi.functions.SoyFunctionSupplier",
                instance(loader, "impl.functions.EmptySoyFunctionSupplier"));
        set(
                loader,
                builder,
                "webContextProvider",
                "spi.web.WebContextProvider",
                loader.loadClass(PACKAGE + "impl.web.SimpleWebContextProvider")
                        .getConstructor(String.class)
                        .newInstance(contextPath));
        builder.getClass().getMethod("properties", Properties.class).invoke(builder, properties);

        Object manager = builder.getClass().getMethod("build").invoke(builder);
        Method compile =
                loader.loadClass(PACKAGE + "impl.SoyManager").getMethod("compile", CharSequence.class, String.class);
        return new SoyCompiler(manager, compile, texts);
    }

    private static Object instance(ClassLoader loader, String type) throws ReflectiveOperationException {
        return loader.loadClass(PACKAGE + type).getConstructor().newInstance();
    }

    private static void set(ClassLoader loader, Object builder, String property, String type, Object value)
            throws ReflectiveOperationException {
        builder.getClass().getMethod(property, loader.loadClass(PACKAGE + type)).invoke(builder, value);
    }

    private static Object locales(ClassLoader loader, Texts texts) throws ClassNotFoundException {
        Class<?> type = loader.loadClass(PACKAGE + "spi.i18n.JsLocaleResolver");
        return Proxy.newProxyInstance(loader, new Class<?>[] {type}, (proxy, method, arguments) -> texts.getLocale());
    }

    private static Object words(ClassLoader loader, Texts texts) throws ClassNotFoundException {
        Class<?> type = loader.loadClass(PACKAGE + "spi.i18n.I18nResolver");
        return Proxy.newProxyInstance(loader, new Class<?>[] {type}, (proxy, method, arguments) -> {
            Locale reader = texts.getLocale();
            String key = Stream.of(arguments)
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .findFirst()
                    .orElseThrow();
            if (method.getName().equals("getRawText")) {
                return texts.rawText(reader, key);
            }
            Object last = arguments[arguments.length - 1];
            return last instanceof Serializable[] values ? texts.text(reader, key, values) : texts.text(reader, key);
        });
    }

    String compile(String soy, String fileName, Locale locale) {
        try (Texts.Reading reading = texts.reading(locale)) {
            return (String) compile.invoke(soyManager, soy, fileName);
        } catch (InvocationTargetException thrown) {
            Throwable cause = thrown.getCause() == null ? thrown : thrown.getCause();
            throw new IllegalArgumentException(
                    "The Soy template " + fileName + " cannot be compiled: " + cause.getMessage(), cause);
        } catch (IllegalAccessException otherVersion) {
            throw new IllegalStateException(otherVersion);
        }
    }
}
