package org.delbar.workbench.web.screens;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.delbar.workbench.web.Words;

/** The texts of the screens, straight from their files; a missing text stops the test. */
final class FileWords implements Words {

    private final Map<String, Properties> byLanguage = new HashMap<>();
    private final ThreadLocal<Locale> reader = ThreadLocal.withInitial(this::siteDefault);

    static Properties file(String suffix) {
        Properties texts = new Properties();
        try (InputStream stream = Words.class.getResourceAsStream("texts" + suffix + ".properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    FileWords() {
        byLanguage.put("en", file(""));
        byLanguage.put("sv", file("_sv"));
        byLanguage.put("no", file("_no"));
    }

    @Override
    public String text(String key, Serializable... arguments) {
        String pattern = Objects.requireNonNull(byLanguage.get(locale().getLanguage()))
                .getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text " + key);
        }
        return new MessageFormat(pattern, locale()).format(arguments);
    }

    @Override
    public Locale locale() {
        return reader.get();
    }

    @Override
    public Locale siteDefault() {
        return Locale.UK;
    }

    @Override
    public Reading reading(Locale locale) {
        reader.set(locale);
        return reader::remove;
    }
}
