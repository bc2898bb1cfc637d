package com.atlassian.confluence.languages;

import java.util.Locale;

/** Confluence 10.2 API, signature only. */
public interface LocaleManager {
    Locale getSiteDefaultLocale();
}
