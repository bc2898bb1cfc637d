package org.delbar.workbench.texts;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.Serializable;
import java.net.URL;
import java.util.Locale;
import java.util.Map;

/** The words of the workbench and of all enabled plugins, and the locale of the current reader. */
public final class Texts implements I18nResolver, LocaleResolver {

    /** @param siteDefault what a person without a language of their own reads */
    public Texts(Locale siteDefault) {
        throw new UnsupportedOperationException();
    }

    /**
     * Adds a bundle of texts, as {@code <resource type="i18n" location="…">} does: {@code base.properties},
     * {@code base_sv.properties} and so on, found through the given look-up.
     */
    public AutoCloseable add(String base, java.util.function.Function<String, URL> files) {
        throw new UnsupportedOperationException();
    }

    /** Sets the reader's locale for this thread; close to go back. */
    public AutoCloseable reading(Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** Reader's locale, or the site's default outside a request. */
    @Override
    public Locale getLocale() {
        throw new UnsupportedOperationException();
    }

    public Locale siteDefault() {
        throw new UnsupportedOperationException();
    }

    /** The key itself when there is no such text, as Confluence answers. */
    public String text(Locale locale, String key, Serializable... arguments) {
        throw new UnsupportedOperationException();
    }

    /** All texts of a locale with fall-backs applied: what the Soy and JavaScript transformers fill in. */
    public Map<String, String> all(Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** Changes whenever a bundle comes or goes, so that compiled scripts can be kept by it. */
    public int revision() {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getText(String key, Serializable... arguments) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getText(String key) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String getRawText(String key) {
        throw new UnsupportedOperationException();
    }
}
