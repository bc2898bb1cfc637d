package org.delbar.workbench.web;

import java.io.Serializable;
import java.util.Locale;
import org.delbar.workbench.texts.Texts;

/** Texts in the reader's language. */
public interface Words {

    String text(String key, Serializable... arguments);

    /** The reader's, or the site's outside a request. */
    Locale locale();

    Locale siteDefault();

    Reading reading(Locale locale);

    /** The reader's locale is set for this thread until this is closed. */
    interface Reading extends AutoCloseable {
        @Override
        void close();
    }

    static Words of(Texts texts) {
        return new Words() {
            @Override
            public String text(String key, Serializable... arguments) {
                return arguments.length == 0 ? texts.getText(key) : texts.getText(key, arguments);
            }

            @Override
            public Locale locale() {
                return texts.getLocale();
            }

            @Override
            public Locale siteDefault() {
                return texts.siteDefault();
            }

            @Override
            public Reading reading(Locale locale) {
                AutoCloseable previous = texts.reading(locale);
                return () -> {
                    try {
                        previous.close();
                    } catch (Exception e) {
                        throw new IllegalStateException("The reader's language stays on this thread", e);
                    }
                };
            }
        };
    }
}
