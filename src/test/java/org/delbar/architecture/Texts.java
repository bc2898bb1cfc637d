package org.delbar.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** All texts of the add-on by language and key, and the places that ask for them. */
final class Texts {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    private static final Pattern WRITTEN_KEY = Pattern.compile("[\"'](delbar(?:\\.[a-z0-9-]+)+\\.?)[\"']");
    private static final Set<String> KEY_ATTRIBUTES = Set.of(
            "i18n-name-key",
            "i18n-index-title-key",
            "i18n-description-key",
            "title-key",
            "description-header-key",
            "description-content-key");
    private static final Set<String> ELEMENTS_WITH_A_TEXT_KEY = Set.of("label", "tooltip", "description");

    private final Map<String, SortedMap<String, String>> byLanguage = new LinkedHashMap<>();

    Texts() {
        for (String language : AddOn.LANGUAGES) {
            SortedMap<String, String> texts = new TreeMap<>();
            files(language).forEach(file -> read(file).forEach((key, text) -> texts.put(key + "", text + "")));
            byLanguage.put(language, texts);
        }
    }

    /** As built: what the jar holds. English has no suffix. */
    static List<Path> files(String language) {
        String name = language.equals("en") ? "texts.properties" : "texts_" + language + ".properties";
        return AddOn.files(AddOn.BUILT, name);
    }

    SortedMap<String, String> in(String language) {
        return byLanguage.getOrDefault(language, new TreeMap<>());
    }

    static Set<String> argumentsOf(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** Keys and, with a dot at the end, beginnings of keys, as classes, templates and scripts write them. */
    static Set<String> writtenInSources() {
        return Stream.of(
                        AddOn.files(AddOn.SOURCES, ".java"), AddOn.files(AddOn.RESOURCES, ".vm", ".soy", ".js", ".xml"))
                .flatMap(List::stream)
                .flatMap(file -> WRITTEN_KEY.matcher(AddOn.text(file)).results())
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }

    static Set<String> askedForBy(Descriptor descriptor) {
        return descriptor
                .everything()
                .flatMap(element -> {
                    List<String> asked = new ArrayList<>();
                    KEY_ATTRIBUTES.stream()
                            .filter(element::hasAttribute)
                            .forEach(name -> asked.add(element.getAttribute(name)));
                    if (ELEMENTS_WITH_A_TEXT_KEY.contains(element.getTagName()) && element.hasAttribute("key")) {
                        asked.add(element.getAttribute("key"));
                    }
                    return asked.stream();
                })
                .collect(Collectors.toSet());
    }

    /** The platform asks for these by itself: plugin key, macro name, parameter, value. */
    static Set<String> macroBrowserKeys(Descriptor descriptor) {
        return descriptor
                .all("xhtml-macro")
                .flatMap(macro -> {
                    String prefix = descriptor.pluginKey() + "." + macro.getAttribute("name") + ".";
                    return Stream.concat(
                            Stream.of(prefix + "label", prefix + "desc"),
                            Descriptor.children(macro, "parameters")
                                    .flatMap(parameters -> Descriptor.children(parameters, "parameter"))
                                    .flatMap(parameter -> parameterKeys(prefix, parameter)));
                })
                .collect(Collectors.toSet());
    }

    private static Stream<String> parameterKeys(String macro, Element parameter) {
        String prefix = macro + "param." + parameter.getAttribute("name") + ".";
        return Stream.concat(
                Stream.of(prefix + "label"),
                Descriptor.children(parameter, "value").map(value -> prefix + value.getAttribute("name") + ".desc"));
    }

    private static Properties read(Path file) {
        try {
            Properties texts = new Properties();
            texts.load(new StringReader(Files.readString(file)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
