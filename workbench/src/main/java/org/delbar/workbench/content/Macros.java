package org.delbar.workbench.content;

import com.atlassian.confluence.macro.Macro;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The macros that pages can use, built in and of plugins, with what a macro browser shows of them. */
public final class Macros {

    /**
     * @param type as in the descriptor: {@code string}, {@code enum}, {@code username}, …
     * @param values the choices of an {@code enum}
     */
    public record Parameter(
            String name,
            String type,
            boolean required,
            boolean multiple,
            boolean hidden,
            @Nullable String defaultValue,
            List<String> values,
            List<String> aliases,
            Map<String, String> options) {}

    /**
     * A plugin's own button on a macro's property panel.
     *
     * @param label key of its text
     */
    public record Button(String id, String label) {}

    /**
     * @param pluginKey null when built in; texts are at {@code <plugin key>.<macro name>.label} and so on
     * @param icon as written in the descriptor, from the context path on
     * @param buttons of the property panel, beside those that every macro has
     */
    public record Definition(
            String name,
            Macro macro,
            @Nullable String pluginKey,
            List<String> categories,
            List<String> aliases,
            List<Parameter> parameters,
            @Nullable String icon,
            @Nullable String documentationUrl,
            boolean hidden,
            List<Button> buttons) {

        /** Without buttons of its own. */
        public Definition(
                String name,
                Macro macro,
                @Nullable String pluginKey,
                List<String> categories,
                List<String> aliases,
                List<Parameter> parameters,
                @Nullable String icon,
                @Nullable String documentationUrl,
                boolean hidden) {
            this(name, macro, pluginKey, categories, aliases, parameters, icon, documentationUrl, hidden, List.of());
        }
    }

    private final Map<String, Definition> byName = new ConcurrentHashMap<>();

    /** @throws IllegalStateException when there already is a macro of this name */
    public AutoCloseable add(Definition definition) {
        if (byName.putIfAbsent(definition.name(), definition) != null) {
            throw new IllegalStateException("There already is a macro called " + definition.name());
        }
        return () -> byName.remove(definition.name(), definition);
    }

    public Optional<Definition> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** By name. */
    public List<Definition> all() {
        return byName.values().stream()
                .sorted(Comparator.comparing(Definition::name))
                .toList();
    }
}
