package org.delbar.spaces.settings;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.delbar.confluence.SiteLanguage;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** The language in which a space's pages are written. */
@Named
public final class SpaceLanguages {

    private final SpaceSettingsStore settings;
    private final SiteLanguage site;

    @Inject
    public SpaceLanguages(SpaceSettingsStore settings, SiteLanguage site) {
        this.settings = settings;
        this.site = site;
    }

    public PageLanguage of(SpaceKey space) {
        return settings.load(space).pageLanguage().orElseGet(this::ofSite);
    }

    public PageLanguage ofSite() {
        return site.language();
    }
}
