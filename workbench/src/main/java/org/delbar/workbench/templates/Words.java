package org.delbar.workbench.templates;

import java.io.Serializable;
import java.util.List;
import org.delbar.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/** {@code $i18n} in templates: texts in the reader's language, escaped like any other value. */
public final class Words {

    private final Texts texts;

    Words(Texts texts) {
        this.texts = texts;
    }

    public String getText(String key) {
        return texts.getText(key);
    }

    public String getText(String key, List<?> arguments) {
        return texts.getText(key, arguments.stream().map(Words::printable).toArray(Serializable[]::new));
    }

    public String getText(String key, Object[] arguments) {
        return getText(key, List.of(arguments));
    }

    private static @Nullable Serializable printable(@Nullable Object argument) {
        Object opened = SafeHtml.open(argument);
        return opened == null || opened instanceof Serializable ? (Serializable) opened : opened.toString();
    }
}
