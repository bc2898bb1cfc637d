package org.delbar.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The words of one area in the language a page is written in, whoever reads. (Screens speak the reader's language and
 * ask Confluence for it.)
 */
public final class PageTexts {

    private final Map<PageLanguage, Properties> texts = new EnumMap<>(PageLanguage.class);

    /** @param area a class of the area's package, beside whose folder {@code texts.properties} lies */
    public PageTexts(Class<?> area) {
        for (PageLanguage language : PageLanguage.values()) {
            String suffix = language == PageLanguage.ENGLISH ? "" : "_" + language.code();
            texts.put(language, load(area, "texts" + suffix + ".properties"));
        }
    }

    private static Properties load(Class<?> area, String file) {
        try (InputStream in = area.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing beside " + area.getName());
            }
            Properties loaded = new Properties();
            loaded.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** @throws IllegalArgumentException when there is no such text */
    public String text(PageLanguage language, String key, Serializable... arguments) {
        String text = Objects.requireNonNull(texts.get(language)).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key + " in " + language.code());
        }
        return arguments.length == 0 ? text : new MessageFormat(text, language.locale()).format(arguments);
    }
}
