package org.delbar.workbench.webresources;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All web-resources by complete key, in the order in which they came. */
final class Registry {

    private record Entry(WebResource resource, String digest) {}

    private final Map<String, Entry> entries = Collections.synchronizedMap(new LinkedHashMap<>());

    /** @throws IllegalArgumentException when the key is taken */
    AutoCloseable add(WebResource resource) {
        Entry entry = new Entry(resource, digest(resource));
        if (entries.putIfAbsent(resource.key(), entry) != null) {
            throw new IllegalArgumentException("There are two web-resources " + resource.key());
        }
        return () -> entries.remove(resource.key(), entry);
    }

    @Nullable
    WebResource find(String key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.resource();
    }

    /** Of the files as they were when the web-resource came. */
    @Nullable
    String digest(String key) {
        Entry entry = entries.get(key);
        return entry == null ? null : entry.digest();
    }

    int size() {
        return entries.size();
    }

    List<WebResource> inContext(String context) {
        return all().filter(each -> each.contexts().contains(context)).toList();
    }

    Stream<WebResource> all() {
        synchronized (entries) {
            return List.copyOf(entries.values()).stream().map(Entry::resource);
        }
    }

    /** Adds the web-resource, if its conditions hold, after everything it depends on; unknown keys go to the second set. */
    void collect(String key, Set<WebResource> collected, Set<String> unknown) {
        collect(key, collected, unknown, new java.util.HashSet<>());
    }

    private void collect(String key, Set<WebResource> collected, Set<String> unknown, Set<String> open) {
        WebResource resource = find(key);
        if (resource == null) {
            unknown.add(key);
        } else if (!collected.contains(resource)
                && open.add(key)
                && resource.conditions().holdNow()) {
            resource.dependencies().forEach(each -> collect(each, collected, unknown, open));
            collected.add(resource);
        }
    }

    private static String digest(WebResource resource) {
        return Addresses.digest(resource.files().stream()
                .filter(file -> !file.isFolder())
                .map(file -> resource.lookup().apply(file.location()))
                .filter(Objects::nonNull)
                .map(Contents::read));
    }
}
