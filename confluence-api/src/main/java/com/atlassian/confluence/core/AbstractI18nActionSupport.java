package com.atlassian.confluence.core;

import org.apache.struts2.ActionSupport;
import org.apache.struts2.locale.LocaleProvider;
import org.apache.struts2.text.TextProvider;

/** Confluence 10.2 API, signature only. */
public abstract class AbstractI18nActionSupport extends ActionSupport {
    private static final long serialVersionUID = 1L;

    private transient TextProvider texts;
    private transient LocaleProvider locales;

    @Override
    protected TextProvider getTextProvider() {
        return texts;
    }

    @Override
    protected LocaleProvider getLocaleProvider() {
        return locales;
    }

    public void useTexts(TextProvider texts, LocaleProvider locales) {
        this.texts = texts;
        this.locales = locales;
    }
}
