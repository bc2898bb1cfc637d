package org.delbar.workbench.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.Plugin;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A plugin whose jar is a folder and whose classes are some of the test's. */
public final class FolderPlugin implements Plugin {

    private final String key;
    private final Path folder;
    private final List<Class<?>> classes = new ArrayList<>();
    private final List<Object> beans = new ArrayList<>();

    public FolderPlugin(String key, Path folder) {
        this.key = key;
        this.folder = folder;
    }

    public FolderPlugin withFile(String path, String content) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public FolderPlugin withClasses(Class<?>... more) {
        classes.addAll(List.of(more));
        return this;
    }

    public FolderPlugin withBean(Object bean) {
        beans.add(bean);
        return this;
    }

    /** @param xml with single quotes for attributes */
    public ModuleDeclaration declares(String xml) {
        return new ModuleDeclaration(this, element(xml));
    }

    private static Element element(String xml) {
        try {
            return javax.xml.parsers.DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new org.xml.sax.InputSource(new java.io.StringReader(xml)))
                    .getDocumentElement();
        } catch (Exception malformed) {
            throw new IllegalArgumentException(malformed);
        }
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String name() {
        return key;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public ClassLoader classLoader() {
        return FolderPlugin.class.getClassLoader();
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return classLoader().loadClass(name);
    }

    @Override
    public @Nullable URL resource(String path) {
        if (classes.stream().anyMatch(each -> path.equals(each.getName().replace('.', '/') + ".class"))) {
            return classLoader().getResource(path);
        }
        Path file = folder.resolve(path);
        try {
            return Files.isRegularFile(file) ? file.toUri().toURL() : null;
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<String> classNamesBelow(String packageName) {
        return classes.stream()
                .map(Class::getName)
                .filter(each -> each.startsWith(packageName))
                .toList();
    }

    @Override
    public <T> T create(Class<T> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalArgumentException(unfit);
        }
    }

    @Override
    public <T> Optional<T> bean(Class<T> type) {
        return beans.stream()
                .filter(each -> each.getClass() == type)
                .map(type::cast)
                .findFirst();
    }

    @Override
    public Optional<Object> bean(String name) {
        return Optional.empty();
    }
}
