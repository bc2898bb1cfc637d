package org.delbar.confluence;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.words.PageLanguage;

/** The language of the site: what pages are written in where a space has not chosen. */
@Named
public final class SiteLanguage {

    private final LocaleManager locales;

    @Inject
    public SiteLanguage(@ComponentImport LocaleManager locales) {
        this.locales = locales;
    }

    public PageLanguage language() {
        return PageLanguage.nearest(locales.getSiteDefaultLocale());
    }
}
