package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.delbar.workbench.web.Visit;

/** The {@code meta} elements that {@code AJS.Meta} and {@code AJS.params} read; names as on Confluence 10.2. */
final class Metas {

    static final String VERSION = "10.2.0";
    private static final String BUILD = "10200";

    private final Site site;

    Metas(Site site) {
        this.site = site;
    }

    List<Meta> of(HttpServletRequest request, Framed screen) {
        List<Meta> metas = new ArrayList<>();
        addSite(metas, request);
        addPerson(metas);
        if (screen.space() != null) {
            addSpace(metas, screen.space());
        }
        if (screen.page() != null) {
            addPage(metas, screen.page());
        }
        return metas;
    }

    private void addSite(List<Meta> metas, HttpServletRequest request) {
        String path = request.getContextPath();
        String base = baseUrl(request);
        String token = Visit.of(request).token();
        metas.add(new Meta("confluence-context-path", "confluence-context-path", path));
        metas.add(new Meta("confluence-base-url", "confluence-base-url", base));
        metas.add(new Meta("atlassian-token", "atlassian-token", token));
        metas.add(Meta.ajs("context-path", path));
        metas.add(Meta.ajs("base-url", base));
        metas.add(Meta.ajs("atl-token", token));
        metas.add(Meta.ajs("static-resource-url-prefix", path));
        metas.add(Meta.ajs("version-number", VERSION));
        metas.add(Meta.ajs("build-number", BUILD));
        metas.add(Meta.ajs("site-title", site.words().text("wb.site")));
        boolean readOnly = site.life().mode().isReadOnlyAccessModeEnabled();
        metas.add(Meta.ajs("access-mode", readOnly ? "READ_ONLY" : "READ_WRITE"));
        metas.add(Meta.ajs("render-mode", "READ_WRITE"));
        metas.add(Meta.ajs("enabled-dark-features", ""));
        metas.add(Meta.ajs("keyboardshortcut-hash", BUILD));
        metas.add(Meta.ajs("connection-timeout", "10000"));
        metas.add(Meta.ajs("macro-placeholder-timeout", "5000"));
        metas.add(Meta.ajs("global-settings-attachment-max-size", "104857600"));
        metas.add(Meta.ajs("user-date-pattern", "dd MMM yyyy"));
        metas.add(Meta.ajs("date.format", "MMM dd, yyyy"));
    }

    private void addPerson(List<Meta> metas) {
        ConfluenceUser person = Visit.person();
        metas.add(Meta.ajs("user-locale", site.words().locale().toString()));
        metas.add(Meta.ajs("remote-user", person == null ? "" : person.getName()));
        metas.add(Meta.ajs(
                "remote-user-key", person == null ? "" : person.getKey().getStringValue()));
        metas.add(Meta.ajs("current-user-fullname", person == null ? "" : person.getFullName()));
        boolean administrator = site.people().isAdministrator(person);
        metas.add(Meta.ajs("is-confluence-admin", Boolean.toString(administrator)));
        metas.add(Meta.ajs("is-admin", Boolean.toString(administrator)));
    }

    private void addSpace(List<Meta> metas, Space space) {
        Access access = new Access(site.library(), site.permissions());
        metas.add(new Meta("confluence-space-key", "confluence-space-key", space.getKey()));
        metas.add(Meta.ajs("space-key", space.getKey()));
        metas.add(Meta.ajs("space-name", space.getName()));
        metas.add(Meta.ajs("is-space-admin", Boolean.toString(access.mayAdminister(space))));
        metas.add(Meta.ajs("has-space-config", Boolean.toString(access.mayAdminister(space))));
    }

    private static void addPage(List<Meta> metas, Page page) {
        Page parent = page.getParent();
        metas.add(Meta.ajs("page-id", Long.toString(page.getId())));
        metas.add(Meta.ajs("latest-page-id", Long.toString(page.getLatestVersionId())));
        metas.add(Meta.ajs("content-id", Long.toString(page.getId())));
        metas.add(Meta.ajs("content-type", "page"));
        metas.add(Meta.ajs("is-blog-post", "false"));
        metas.add(Meta.ajs("page-title", page.getTitle()));
        metas.add(Meta.ajs("latest-published-page-title", page.getTitle()));
        metas.add(Meta.ajs("from-page-title", parent == null ? "" : parent.getTitle()));
        metas.add(Meta.ajs("parent-page-id", parent == null ? "" : Long.toString(parent.getId())));
        metas.add(Meta.ajs("parent-page-title", parent == null ? "" : parent.getTitle()));
        metas.add(Meta.ajs("page-version", Integer.toString(page.getVersion())));
    }

    private static String baseUrl(HttpServletRequest request) {
        return request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort()
                + request.getContextPath();
    }
}
