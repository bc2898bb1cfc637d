package org.delbar.workbench.actions;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.apache.struts2.locale.LocaleProvider;
import org.apache.struts2.text.TextProvider;
import org.apache.struts2.util.ValueStack;
import org.jspecify.annotations.Nullable;

/** {@code getText} of an action: texts of all plugins in the reader's language. */
final class ActionTexts implements TextProvider, LocaleProvider {

    private final I18nResolver texts;
    private final LocaleResolver locales;

    ActionTexts(I18nResolver texts, LocaleResolver locales) {
        this.texts = texts;
        this.locales = locales;
    }

    @Override
    public boolean hasKey(String key) {
        return !texts.getRawText(key).equals(key);
    }

    @Override
    public String getText(String key) {
        return texts.getText(key);
    }

    @Override
    public String getText(String key, String otherwise) {
        return hasKey(key) ? texts.getText(key) : otherwise;
    }

    @Override
    public String getText(String key, String otherwise, String argument) {
        return getText(key, otherwise, List.of(argument));
    }

    @Override
    public String getText(String key, List<?> arguments) {
        return texts.getText(key, serializable(arguments));
    }

    @Override
    public String getText(String key, String[] arguments) {
        return getText(key, Arrays.asList(arguments));
    }

    @Override
    public String getText(String key, String otherwise, List<?> arguments) {
        return hasKey(key) ? getText(key, arguments) : otherwise;
    }

    @Override
    public String getText(String key, String otherwise, String[] arguments) {
        return getText(key, otherwise, Arrays.asList(arguments));
    }

    @Override
    public String getText(String key, String otherwise, List<?> arguments, @Nullable ValueStack stack) {
        return getText(key, otherwise, arguments);
    }

    @Override
    public String getText(String key, String otherwise, String[] arguments, @Nullable ValueStack stack) {
        return getText(key, otherwise, arguments);
    }

    @Override
    public ResourceBundle getTexts(String name) {
        throw new UnsupportedOperationException("The workbench has no bundles, only texts");
    }

    @Override
    public ResourceBundle getTexts() {
        throw new UnsupportedOperationException("The workbench has no bundles, only texts");
    }

    @Override
    public Locale getLocale() {
        return locales.getLocale();
    }

    @Override
    public boolean isValidLocaleString(String locale) {
        return isValidLocale(Locale.forLanguageTag(locale.replace('_', '-')));
    }

    @Override
    public boolean isValidLocale(Locale locale) {
        return !locale.getLanguage().isEmpty();
    }

    private static Serializable[] serializable(List<?> arguments) {
        return arguments.stream()
                .map(each -> each instanceof Serializable plain ? plain : String.valueOf(each))
                .toArray(Serializable[]::new);
    }
}
