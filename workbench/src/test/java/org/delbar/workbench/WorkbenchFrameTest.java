package org.delbar.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.delbar.workbench.web.screens.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids and classes of a Confluence page that plugins' scripts and styles hold on to. */
class WorkbenchFrameTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path home;

    @SuppressWarnings("NullAway.Init")
    private static Workbench workbench;

    @SuppressWarnings("NullAway.Init")
    private static Document page;

    @BeforeAll
    static void start() throws Exception {
        workbench = RealJar.workbench(home);
        page = new Browser(workbench.url()).as("maja").page("/display/SAM/Larmet+gick+n%C3%A4r+vi+l%C3%A5ste+upp");
    }

    @AfterAll
    static void stop() {
        workbench.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "body#com-atlassian-confluence.theme-default.aui-layout",
                "#page > #full-height-container",
                "#header-precursor > .cell",
                "header#header > nav.aui-header > .aui-header-inner",
                ".aui-header-primary #logo.aui-header-logo",
                ".aui-header-primary ul.aui-nav a#space-menu-link",
                "li.aui-buttons > #quick-create-page-button",
                "li.aui-buttons > #create-page-button",
                ".aui-header-secondary form#quick-search input#quick-search-query[name=queryString]",
                ".aui-header-secondary #admin-menu-link",
                ".aui-header-secondary #user-menu-link",
                ".ia-splitter > .ia-splitter-left > .ia-fixed-sidebar > .acs-side-bar.ia-scrollable-section",
                ".acs-side-bar-space-info .space-logo[data-key=SAM][data-name=Samverkan]"
                        + "[data-entity-type=confluence.space]",
                ".acs-side-bar-space-info .space-information-container .name a",
                ".acs-side-bar-content > .acs-nav-wrapper"
                        + " > .acs-nav[data-has-create-permission=true][data-nav-type] > .acs-nav-sections",
                ".main-links-section ul.acs-nav-list > li.acs-nav-item.wiki[data-collector-key]"
                        + " > a.acs-nav-item-link > span.icon + span.acs-nav-item-label",
                ".ia-secondary-container[data-tree-type] .ia-secondary-content .plugin_pagetree",
                ".space-tools-section #space-tools-menu-additional-items",
                ".space-tools-section .expand-collapse-trigger",
                "#main.aui-page-panel > #main-header",
                "#main-header #navigation ul.ajs-menu-bar a#editPageLink",
                "#navigation #action-menu-link",
                "#action-menu-primary #action-view-history-link",
                "#action-menu-primary #view-page-info-link",
                "#action-menu-primary #action-view-source-link",
                "#action-menu-secondary #action-export-pdf-link",
                "#action-menu-secondary #action-export-word-link",
                "#breadcrumb-section ol#breadcrumbs",
                "#title-heading.pagetitle > h1#title-text",
                "#content.page.view > #action-messages",
                ".page-metadata ul li.page-metadata-modification-info .author",
                ".page-metadata-modification-info .editor",
                ".page-metadata-modification-info .last-modified",
                "#content > #main-content.wiki-content",
                "#likes-section",
                "#labels-section.pageSection",
                "#comments-section.pageSection.group",
                "#footer #footer-build-information",
                "meta#confluence-context-path",
                "meta#confluence-base-url",
                "meta#atlassian-token",
                "meta#confluence-space-key"
            })
    void aPageHas(String selector) {
        assertThat(page.select(selector)).as(selector).hasSize(1);
    }

    static Stream<String> metas() {
        return Stream.of(
                ("context-path base-url version-number build-number page-id latest-page-id parent-page-id content-id"
                                + " content-type page-title page-version space-key space-name from-page-title"
                                + " remote-user remote-user-key current-user-fullname user-locale user-date-pattern"
                                + " date.format atl-token static-resource-url-prefix keyboardshortcut-hash"
                                + " enabled-dark-features access-mode render-mode site-title"
                                + " global-settings-attachment-max-size is-confluence-admin is-space-admin"
                                + " has-space-config connection-timeout macro-placeholder-timeout")
                        .split(" "));
    }

    @ParameterizedTest
    @MethodSource("metas")
    void scriptsFindTheMeta(String name) {
        assertThat(page.select("meta[name=ajs-" + name + "][content]")).as(name).hasSize(1);
    }

    @Test
    void thePageOfTheAddOnIsThere() {
        assertThat(page.select("#main-content h2").eachText()).contains("Vad hände?");
        assertThat(page.select("#main-content .error, #main-content .aui-message-error"))
                .isEmpty();
    }
}
