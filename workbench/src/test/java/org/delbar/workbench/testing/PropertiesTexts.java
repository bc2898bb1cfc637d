package org.delbar.workbench.testing;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;

/** The workbench's own texts in one language that a test may change. */
public final class PropertiesTexts implements I18nResolver, LocaleResolver {

    private Locale locale = Locale.ENGLISH;

    public void read(Locale language) {
        locale = language;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        return new MessageFormat(getRawText(key), locale).format(arguments);
    }

    @Override
    public String getText(String key) {
        return getText(key, new Serializable[0]);
    }

    @Override
    public String getRawText(String key) {
        for (String area : new String[] {"content", "blueprints", "search"}) {
            Properties texts = load(area);
            if (texts.containsKey(key)) {
                return texts.getProperty(key);
            }
        }
        return key;
    }

    private Properties load(String area) {
        String language = locale.equals(Locale.ENGLISH) ? "" : "_" + locale.getLanguage();
        URL file = PropertiesTexts.class.getResource(
                "/org/delbar/workbench/" + area + "/texts" + language + ".properties");
        Properties texts = new Properties();
        if (file != null) {
            try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                texts.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return texts;
    }
}
