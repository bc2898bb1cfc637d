package org.delbar.workbench.webresources;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.delbar.workbench.texts.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One page's collection. */
final class CollectedResources implements PageResources {

    private static final Logger LOG = LoggerFactory.getLogger(CollectedResources.class);

    private final Registry registry;
    private final Addresses addresses;
    private final Texts texts;
    private final Set<WebResource> collected = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    CollectedResources(Registry registry, Addresses addresses, Texts texts) {
        this.registry = registry;
        this.addresses = addresses;
        this.texts = texts;
    }

    @Override
    public void requireResource(String completeKey) {
        Set<String> before = Set.copyOf(unknown);
        registry.collect(completeKey, collected, unknown);
        unknown.stream()
                .filter(key -> !before.contains(key))
                .forEach(key -> LOG.warn("There is no web-resource {}, asked for by {}", key, completeKey));
    }

    @Override
    public void requireResourcesForContext(String context) {
        registry.inContext(context).forEach(each -> requireResource(each.key()));
    }

    @Override
    public List<String> styleSheets() {
        List<String> sheets = new ArrayList<>();
        collected.forEach(each -> sheets.addAll(addresses.styles(each, version(each), texts.getLocale())));
        return sheets;
    }

    @Override
    public List<String> scripts() {
        List<String> scripts = new ArrayList<>();
        collected.forEach(each -> scripts.addAll(addresses.scripts(each, version(each), texts.getLocale())));
        return scripts;
    }

    private String version(WebResource resource) {
        return addresses.version(
                Objects.requireNonNullElse(registry.digest(resource.key()), "gone"), texts.getLocale());
    }

    @Override
    public Map<String, String> data() {
        Map<String, String> data = new LinkedHashMap<>();
        collected.forEach(each -> each.data().forEach((key, provider) -> {
            StringWriter json = new StringWriter();
            try {
                provider.get().write(json);
            } catch (IOException unwritten) {
                throw new UncheckedIOException("The data " + each.key() + "." + key + " cannot be written", unwritten);
            }
            data.put(each.key() + "." + key, json.toString());
        }));
        return data;
    }
}
