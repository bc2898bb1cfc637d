package org.delbar.workbench.macrobrowser;

import com.atlassian.confluence.macro.Macro;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.delbar.workbench.content.Macros;
import org.delbar.workbench.web.Words;
import org.jspecify.annotations.Nullable;

/** The macros there are as {@code AJS.MacroBrowser} reads them, in the reader's language. */
public final class MacroCatalogue {

    /** The key under which the workbench keeps the words of its own macros. */
    static final String OWN = "org.delbar.workbench.macro";

    private static final String CATEGORY = "org.delbar.workbench.category.";

    private final Macros macros;
    private final Words words;
    private final BuiltInForms forms = new BuiltInForms();

    public MacroCatalogue(Macros macros, Words words) {
        this.macros = macros;
        this.words = words;
    }

    /**
     * {@code categories} and {@code macros}, both as they are shown.
     *
     * @param detailed with the forms
     */
    public Map<String, Object> all(boolean detailed) {
        List<Map<String, Object>> shown = new ArrayList<>();
        Set<String> categories = new LinkedHashSet<>();
        for (Macros.Definition each : macros.all()) {
            Map<String, Object> json = json(each, detailed);
            shown.add(json);
            categories.addAll(categories(each));
        }
        shown.sort(Comparator.comparing(macro -> String.valueOf(macro.get("title")), String.CASE_INSENSITIVE_ORDER));
        List<Map<String, String>> named = categories.stream()
                .map(name -> Map.of("name", name, "displayName", text(CATEGORY + name, name)))
                .sorted(Comparator.comparing(
                        category -> String.valueOf(category.get("displayName")), String.CASE_INSENSITIVE_ORDER))
                .toList();
        return Map.of("categories", named, "macros", shown);
    }

    /** One macro with its form. */
    public Optional<Map<String, Object>> details(String name) {
        return macros.find(name).map(definition -> json(definition, true));
    }

    /** Of a macro nobody knows: none. */
    public List<Macros.Parameter> parametersOf(String name) {
        return macros.find(name).map(this::parameters).orElse(List.of());
    }

    /** As readers of the page's source know it, when nobody has named it. */
    public String titleOf(String name) {
        return macros.find(name).map(this::title).orElse(name);
    }

    public boolean knows(String name) {
        return macros.find(name).isPresent();
    }

    public boolean hasBody(String name) {
        return macros.find(name)
                .filter(macro -> macro.macro().getBodyType() != Macro.BodyType.NONE)
                .isPresent();
    }

    private Map<String, Object> json(Macros.Definition macro, boolean detailed) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("macroName", macro.name());
        json.put("pluginKey", owner(macro));
        json.put("title", title(macro));
        json.put("description", text(key(macro) + ".desc", ""));
        json.put("icon", icon(macro));
        json.put("aliases", macro.pluginKey() == null ? forms.of(macro.name()).aliases() : macro.aliases());
        json.put("categories", categories(macro));
        json.put("hidden", macro.hidden());
        json.put("outputType", macro.macro().getOutputType().name());
        json.put("bodyDeprecated", false);
        json.put("alternateId", null);
        json.put(
                "buttons",
                macro.buttons().stream()
                        .map(button -> Map.of("id", button.id(), "label", text(button.label(), button.label())))
                        .toList());
        json.put("anyParameterRequired", parameters(macro).stream().anyMatch(Macros.Parameter::required));
        json.put("formDetails", detailed ? form(macro) : null);
        return json;
    }

    private Map<String, Object> form(Macros.Definition macro) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("macroName", macro.name());
        form.put("documentationUrl", macro.documentationUrl());
        form.put("body", body(macro));
        form.put(
                "parameters",
                parameters(macro).stream().map(each -> json(macro, each)).toList());
        return form;
    }

    private Map<String, Object> body(Macros.Definition macro) {
        return Map.of(
                "bodyType", macro.macro().getBodyType().name(),
                "label", text(key(macro) + ".body.label", ""),
                "description", text(key(macro) + ".body.desc", ""));
    }

    private Map<String, Object> json(Macros.Definition macro, Macros.Parameter parameter) {
        String key = key(macro) + ".param." + parameter.name();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("pluginKey", owner(macro));
        json.put("macroName", macro.name());
        json.put("name", parameter.name());
        json.put("type", Map.of("name", parameter.type()));
        json.put("label", text(key + ".label", parameter.name()));
        json.put("description", text(key + ".desc", ""));
        json.put("required", parameter.required());
        json.put("multiple", parameter.multiple());
        json.put("hidden", parameter.hidden());
        json.put("defaultValue", parameter.defaultValue());
        json.put("aliases", parameter.aliases());
        json.put("options", parameter.options());
        json.put("enumValues", parameter.values());
        Map<String, String> labels = new LinkedHashMap<>();
        parameter.values().forEach(value -> labels.put(value, text(key + "." + value + ".desc", value)));
        json.put("enumLabels", labels);
        return json;
    }

    private String title(Macros.Definition macro) {
        return text(key(macro) + ".label", macro.name());
    }

    private List<String> categories(Macros.Definition macro) {
        return macro.pluginKey() == null ? forms.of(macro.name()).categories() : macro.categories();
    }

    private List<Macros.Parameter> parameters(Macros.Definition macro) {
        return macro.pluginKey() == null ? forms.of(macro.name()).parameters() : macro.parameters();
    }

    private static @Nullable Map<String, Object> icon(Macros.Definition macro) {
        return macro.icon() == null
                ? null
                : Map.of("location", macro.icon(), "relative", true, "width", 80, "height", 80);
    }

    private static String owner(Macros.Definition macro) {
        return Objects.requireNonNullElse(macro.pluginKey(), OWN);
    }

    private static String key(Macros.Definition macro) {
        return owner(macro) + "." + macro.name();
    }

    /** @param otherwise when nobody has written such a text */
    private String text(String key, String otherwise) {
        String found = words.text(key);
        return found.equals(key) ? otherwise : found;
    }
}
