package org.delbar.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.jar.JarFile;

/** What screens say in one language: the words of the jar under test and those of the workbench. */
public final class Texts {

    private final Properties texts = new Properties();
    private final Language language;

    private Texts(Language language) {
        this.language = language;
        String file = "/texts" + language.suffix() + ".properties";
        try (JarFile jar = new JarFile(System.getProperty("delbar.jar"))) {
            for (String area : new String[] {"learning", "lists", "meetups", "methodbook", "spaces"}) {
                load(jar.getInputStream(jar.getEntry("org/delbar/" + area + file)));
            }
            for (String area : new String[] {"web", "look", "content", "blueprints", "macrobrowser"}) {
                load(Texts.class.getResourceAsStream("/org/delbar/workbench/" + area + file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public static Texts in(Language language) {
        return new Texts(language);
    }

    private void load(@org.jspecify.annotations.Nullable InputStream file) throws IOException {
        try (InputStreamReader in = new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
    }

    public Language language() {
        return language;
    }

    public String of(String key, Object... arguments) {
        String text = Objects.requireNonNull(texts.getProperty(key), key);
        return arguments.length == 0
                ? text
                : new MessageFormat(text, java.util.Locale.forLanguageTag(language.tag())).format(arguments);
    }

    /** Of the wizard. */
    public String wizard(String key, Object... arguments) {
        return of("delbar.learning.worksheet." + key, arguments);
    }

    /** Of the card. */
    public String card(String key, Object... arguments) {
        return of("delbar.learning.card." + key, arguments);
    }
}
