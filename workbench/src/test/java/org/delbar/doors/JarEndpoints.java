package org.delbar.doors;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Every REST endpoint of the built jar, as its annotations declare it. */
final class JarEndpoints {

    /**
     * One path and verb.
     *
     * @param path below the address of the REST module
     */
    record Endpoint(String verb, String path, Class<?> resource, Method method) {

        @Override
        public String toString() {
            return verb + " " + path;
        }

        /** Of the method, else of its class. */
        <A extends Annotation> Optional<A> annotation(Class<A> type) {
            return Optional.ofNullable(method.getAnnotation(type))
                    .or(() -> Optional.ofNullable(resource.getAnnotation(type)));
        }
    }

    private JarEndpoints() {}

    /** By path and verb. */
    static List<Endpoint> all() {
        List<Endpoint> endpoints = new ArrayList<>();
        for (Class<?> type : classes()) {
            Path onClass = type.getAnnotation(Path.class);
            if (onClass == null) {
                continue;
            }
            for (Method method : type.getDeclaredMethods()) {
                verb(method)
                        .ifPresent(verb -> endpoints.add(new Endpoint(
                                verb, path(onClass) + path(method.getAnnotation(Path.class)), type, method)));
            }
        }
        endpoints.sort(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::verb));
        return endpoints;
    }

    /** A class of the jar, beside those of the tests' class path. */
    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, Loader.LOADER);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The descriptor as it was built. */
    static Document descriptor() {
        try (JarFile jar = new JarFile(System.getProperty("delbar.jar"))) {
            return Jsoup.parse(
                    jar.getInputStream(jar.getEntry("atlassian-plugin.xml")), "UTF-8", "", Parser.xmlParser());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(each -> each.annotationType().getAnnotation(HttpMethod.class))
                .filter(each -> each != null)
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(@org.jspecify.annotations.Nullable Path path) {
        if (path == null || path.value().isEmpty()) {
            return "";
        }
        return path.value().startsWith("/") ? path.value() : "/" + path.value();
    }

    private static List<Class<?>> classes() {
        try (JarFile jar = new JarFile(System.getProperty("delbar.jar"))) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith("Resource.class"))
                    .map(name -> name.replace('/', '.').substring(0, name.length() - ".class".length()))
                    .<Class<?>>map(JarEndpoints::load)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Loader {

        private static final ClassLoader LOADER = loader();

        private static ClassLoader loader() {
            try {
                URL jar = Paths.get(System.getProperty("delbar.jar")).toUri().toURL();
                return new URLClassLoader(new URL[] {jar}, Loader.class.getClassLoader());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
