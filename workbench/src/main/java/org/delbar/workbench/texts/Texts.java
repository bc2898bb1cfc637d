package org.delbar.workbench.texts;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.Serializable;
import java.net.URL;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The words of the workbench and of all enabled plugins, and the locale of the current reader. */
public final class Texts implements I18nResolver, LocaleResolver {

    /** While open, this thread reads in the chosen locale. */
    public interface Reading extends AutoCloseable {

        @Override
        void close();
    }

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final Locale siteDefault;
    private final List<TextBundle> bundles = new CopyOnWriteArrayList<>();
    private final Map<Locale, Map<String, String>> known = new ConcurrentHashMap<>();
    private final AtomicInteger revision = new AtomicInteger();

    @SuppressWarnings("ThreadLocalUsage") // belongs to this host; a test may run two of them
    private final ThreadLocal<@Nullable Locale> reader = new ThreadLocal<>();

    /** @param siteDefault what a person without a language of their own reads */
    public Texts(Locale siteDefault) {
        this.siteDefault = siteDefault;
    }

    /**
     * Adds a bundle of texts, as {@code <resource type="i18n" location="…">} does: {@code base.properties},
     * {@code base_sv.properties} and so on, found through the given look-up. A later bundle wins over an earlier one.
     *
     * @throws IllegalArgumentException when there is no {@code base.properties}
     */
    public AutoCloseable add(String base, Function<String, @Nullable URL> files) {
        TextBundle bundle = new TextBundle(base, files);
        bundles.add(bundle);
        changed();
        return () -> {
            bundles.remove(bundle);
            changed();
        };
    }

    private void changed() {
        revision.incrementAndGet();
        known.clear();
    }

    /** Sets the reader's locale for this thread; close to go back. */
    public Reading reading(Locale locale) {
        Locale before = reader.get();
        reader.set(locale);
        return () -> {
            if (before == null) {
                reader.remove();
            } else {
                reader.set(before);
            }
        };
    }

    /** Reader's locale, or the site's default outside a request. */
    @Override
    public Locale getLocale() {
        Locale locale = reader.get();
        return locale == null ? siteDefault : locale;
    }

    public Locale siteDefault() {
        return siteDefault;
    }

    /**
     * The key itself when there is no such text, as Confluence answers. A text without arguments is a message format
     * as well: an apostrophe is written twice in the file and shown once.
     */
    public String text(Locale locale, String key, @Nullable Serializable... arguments) {
        String text = all(locale).get(key);
        if (text == null) {
            return key;
        }
        try {
            return new MessageFormat(text, locale).format(arguments);
        } catch (IllegalArgumentException noFormat) {
            LOG.warn("The text {} is no message format: {}", key, noFormat.getMessage());
            return text;
        }
    }

    /** The text as it stands in the file, or the key. */
    public String rawText(Locale locale, String key) {
        return all(locale).getOrDefault(key, key);
    }

    /** All texts of a locale with fall-backs applied: what the Soy and JavaScript transformers fill in. */
    public Map<String, String> all(Locale locale) {
        return known.computeIfAbsent(locale, this::collect);
    }

    private Map<String, String> collect(Locale locale) {
        Map<String, String> texts = new HashMap<>();
        bundles.forEach(bundle -> texts.putAll(bundle.texts(locale)));
        return Map.copyOf(texts);
    }

    /** Changes whenever a bundle comes or goes, so that compiled scripts can be kept by it. */
    public int revision() {
        return revision.get();
    }

    @Override
    public String getText(String key, @Nullable Serializable... arguments) {
        return text(getLocale(), key, arguments);
    }

    @Override
    public String getText(String key) {
        return text(getLocale(), key);
    }

    @Override
    public String getRawText(String key) {
        return rawText(getLocale(), key);
    }
}
