package org.delbar.workbench.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.Plugin;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A plugin {@code org.example.tiny} whose classes are those of the tests and whose files are written by them. */
public final class TinyPlugin implements Plugin {

    private final Path folder;
    private final Map<String, Path> files = new HashMap<>();

    public TinyPlugin(Path folder) {
        this.folder = folder;
    }

    public TinyPlugin with(String path, String content) {
        try {
            Path file = folder.resolve(path.replace('/', '-'));
            Files.writeString(file, content);
            files.put(path, file);
            return this;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    public ModuleDeclaration declares(String xml) {
        try {
            Element element = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)))
                    .getDocumentElement();
            return new ModuleDeclaration(this, element);
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new IllegalArgumentException(broken);
        }
    }

    @Override
    public String key() {
        return "org.example.tiny";
    }

    @Override
    public String name() {
        return "Tiny";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public ClassLoader classLoader() {
        return TinyPlugin.class.getClassLoader();
    }

    @Override
    public Class<?> loadClass(String name) throws ClassNotFoundException {
        return Class.forName(name);
    }

    @Override
    public @Nullable URL resource(String path) {
        Path file = files.get(path);
        try {
            return file == null ? null : file.toUri().toURL();
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<String> classNamesBelow(String packageName) {
        return List.of();
    }

    @Override
    public <T> T create(Class<T> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (InvocationTargetException
                | NoSuchMethodException
                | InstantiationException
                | IllegalAccessException e) {
            throw new IllegalStateException(type + " has no usable constructor", e);
        }
    }

    @Override
    public <T> Optional<T> bean(Class<T> type) {
        return Optional.empty();
    }

    @Override
    public Optional<Object> bean(String name) {
        return Optional.empty();
    }
}
