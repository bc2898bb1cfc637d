package org.delbar.workbench.texts;

import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One base name with its files for languages, the more specific file winning. */
final class TextBundle {

    private static final Set<String> NORWEGIAN = Set.of("no", "nb", "nn");

    private final String path;
    private final Function<String, @Nullable URL> files;

    /** @param base {@code org/delbar/texts} or, as for a Java resource bundle, {@code org.delbar.texts} */
    TextBundle(String base, Function<String, @Nullable URL> files) {
        this.path = base.indexOf('/') >= 0 ? base : base.replace('.', '/');
        this.files = files;
        if (files.apply(path + ".properties") == null) {
            throw new IllegalArgumentException("There is no " + path + ".properties");
        }
    }

    Map<String, String> texts(Locale locale) {
        Map<String, String> texts = new HashMap<>();
        for (String suffix : suffixes(locale)) {
            URL file = files.apply(path + suffix + ".properties");
            if (file != null) {
                texts.putAll(TextFile.read(file));
            }
        }
        return texts;
    }

    private static List<String> suffixes(Locale locale) {
        String language = locale.getLanguage();
        Set<String> suffixes = new LinkedHashSet<>();
        suffixes.add("");
        if (NORWEGIAN.contains(language)) {
            addWithCountry(suffixes, "no", locale);
        }
        if (!language.isEmpty()) {
            addWithCountry(suffixes, language, locale);
        }
        return new ArrayList<>(suffixes);
    }

    private static void addWithCountry(Set<String> suffixes, String language, Locale locale) {
        suffixes.add("_" + language);
        if (!locale.getCountry().isEmpty()) {
            suffixes.add("_" + language + "_" + locale.getCountry());
        }
    }
}
