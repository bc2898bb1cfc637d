package org.delbar.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Addresses of the site's screens. */
@Named
public final class SiteAddress {

    private static final Logger LOG = LoggerFactory.getLogger(SiteAddress.class);

    private final ApplicationProperties site;
    private final OnceSaid relative = new OnceSaid(LOG, "addresses within the site; whole ones are used");

    @Inject
    public SiteAddress(@ComponentImport ApplicationProperties site) {
        this.site = site;
    }

    /**
     * For a screen in the browser.
     *
     * @param path beginning with a slash
     */
    public String within(String path) {
        return relative.orElse(() -> site.getBaseUrl(UrlMode.RELATIVE), () -> site.getBaseUrl(UrlMode.CANONICAL))
                + path;
    }

    /** For a file or a mail, which leaves the site. */
    public String whole(String path) {
        return site.getBaseUrl(UrlMode.CANONICAL) + path;
    }
}
