package com.atlassian.sal.api.message;

import java.util.Locale;

/** Confluence 10.2 API, signature only. */
public interface LocaleResolver {
    Locale getLocale();
}
