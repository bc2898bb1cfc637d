package org.delbar.workbench.webresources;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.delbar.workbench.plugins.ModuleDeclaration;
import org.w3c.dom.Element;

/** A {@code <web-resource>} of a plugin's descriptor. */
public record WebResourceDeclaration(ModuleDeclaration declaration) {

    private static final Set<String> TRANSFORMERS = Set.of("jsI18n", "soyTransformer");

    WebResource read() {
        return new WebResource(
                declaration.completeKey(),
                files(),
                declaration.plugin()::resource,
                texts("dependency"),
                new LinkedHashSet<>(texts("context")),
                transformers(),
                data(),
                true,
                DeclaredUrlConditions.of(declaration));
    }

    private List<WebResource.File> files() {
        List<WebResource.File> files = new ArrayList<>();
        for (Element resource : declaration.children("resource")) {
            if (resource.getAttribute("type").equals("download")) {
                files.add(file(resource.getAttribute("name"), resource.getAttribute("location")));
            }
        }
        return files;
    }

    private WebResource.File file(String name, String location) {
        if (name.isEmpty() || location.isEmpty()) {
            throw new IllegalArgumentException("A <resource> needs name and location");
        }
        if (name.endsWith("/") != location.endsWith("/")) {
            throw new IllegalArgumentException("Of " + name + " and " + location + " one is a folder and one a file");
        }
        String path = location.startsWith("/") ? location.substring(1) : location;
        if (!path.endsWith("/") && declaration.plugin().resource(path) == null) {
            throw new IllegalArgumentException("There is no file " + path + " in the jar");
        }
        return new WebResource.File(name, path);
    }

    private List<String> texts(String element) {
        return declaration.children(element).stream()
                .map(each -> each.getTextContent().strip())
                .toList();
    }

    private Map<String, Set<String>> transformers() {
        Map<String, Set<String>> transformers = new HashMap<>();
        for (Element transformation : declaration.children("transformation")) {
            Set<String> keys = ModuleDeclaration.children(transformation, "transformer").stream()
                    .map(each -> each.getAttribute("key"))
                    .collect(Collectors.toSet());
            keys.stream().filter(key -> !TRANSFORMERS.contains(key)).findFirst().ifPresent(key -> {
                throw new IllegalArgumentException("The workbench knows no transformer " + key);
            });
            transformers.put(transformation.getAttribute("extension"), keys);
        }
        return transformers;
    }

    private Map<String, WebResourceDataProvider> data() {
        Map<String, WebResourceDataProvider> data = new LinkedHashMap<>();
        for (Element element : declaration.children("data")) {
            data.put(element.getAttribute("key"), provider(element.getAttribute("class")));
        }
        return data;
    }

    private WebResourceDataProvider provider(String className) {
        try {
            Class<?> type = declaration.plugin().loadClass(className);
            return declaration.plugin().create(type.asSubclass(WebResourceDataProvider.class));
        } catch (ClassNotFoundException absent) {
            throw new IllegalArgumentException("There is no class " + className, absent);
        }
    }
}
