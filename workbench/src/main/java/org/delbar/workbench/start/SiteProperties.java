package org.delbar.workbench.start;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import java.util.function.Supplier;

/** What plugins may know of the site. */
record SiteProperties(Supplier<String> baseUrl, String contextPath) implements ApplicationProperties {

    @Override
    public String getBaseUrl(UrlMode urlMode) {
        return switch (urlMode) {
            case RELATIVE, RELATIVE_CANONICAL, AUTO -> contextPath;
            case CANONICAL, ABSOLUTE -> baseUrl.get();
        };
    }

    @Override
    public String getDisplayName() {
        return "Confluence";
    }

    @Override
    public String getPlatformId() {
        return "conf";
    }
}
