package org.delbar.workbench.webresources;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Web-resources of Confluence and AUI that plugins name as dependencies. The workbench has what they bring in few large
 * files, so each of these is empty and brings such a file along.
 */
public final class PublicKeys {

    private static final List<String> AUI = List.of(
            "com.atlassian.auiplugin:ajs",
            "com.atlassian.auiplugin:aui-avatars",
            "com.atlassian.auiplugin:aui-buttons",
            "com.atlassian.auiplugin:aui-core",
            "com.atlassian.auiplugin:aui-date-picker",
            "com.atlassian.auiplugin:aui-dropdown2",
            "com.atlassian.auiplugin:aui-experimental-lozenge",
            "com.atlassian.auiplugin:aui-experimental-soy-templates",
            "com.atlassian.auiplugin:aui-experimental-spinner",
            "com.atlassian.auiplugin:aui-experimental-tooltips",
            "com.atlassian.auiplugin:aui-flag",
            "com.atlassian.auiplugin:aui-form-validation",
            "com.atlassian.auiplugin:aui-forms",
            "com.atlassian.auiplugin:aui-inline-dialog2",
            "com.atlassian.auiplugin:aui-lozenge",
            "com.atlassian.auiplugin:aui-message",
            "com.atlassian.auiplugin:aui-select",
            "com.atlassian.auiplugin:aui-select2",
            "com.atlassian.auiplugin:aui-spinner",
            "com.atlassian.auiplugin:aui-table-sortable",
            "com.atlassian.auiplugin:aui-tabs",
            "com.atlassian.auiplugin:aui-toggle",
            "com.atlassian.auiplugin:aui-tooltips",
            "com.atlassian.auiplugin:design-tokens-api",
            "com.atlassian.auiplugin:dialog2",
            "com.atlassian.auiplugin:jquery");
    private static final List<String> CONFLUENCE = List.of(
            "com.atlassian.confluence.plugins.confluence-space-ia:spacesidebar",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:context-path",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:data",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:format",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin:i18n",
            "confluence.web.resources:ajs",
            "confluence.web.resources:aui-iconfont-confluence-overrides",
            "confluence.web.resources:jquery",
            "confluence.web.resources:shared-templates",
            "confluence.web.resources:space-admin",
            "confluence.web.resources:view-content");
    private static final List<String> SOY = List.of("com.atlassian.soy.soy-template-plugin:soy-deps");
    private static final List<String> CREATE_DIALOG = List.of(
            "com.atlassian.confluence.plugins.confluence-create-content-plugin:resources",
            "com.atlassian.confluence.plugins.confluence-create-content-plugin:space-blueprints");

    private static final List<String> EDITOR = List.of(
            "com.atlassian.confluence.plugins.confluence-macro-browser:macro-browser-css",
            "com.atlassian.confluence.plugins.confluence-macro-browser:macro-browser-js",
            "com.atlassian.confluence.tinymceplugin:editor-resources",
            "confluence.editor.actions:editor-macro-browser",
            "confluence.web.resources:macro-js-overrides");

    private PublicKeys() {}

    /**
     * Offers them all; each argument is the key of the host's web-resource that they bring along.
     *
     * @return takes them out again
     */
    public static AutoCloseable offer(
            WebResources webResources, String aui, String confluence, String soy, String createDialog) {
        List<AutoCloseable> offered = new ArrayList<>();
        offer(webResources, AUI, aui, offered);
        offer(webResources, CONFLUENCE, confluence, offered);
        offer(webResources, SOY, soy, offered);
        offer(webResources, CREATE_DIALOG, createDialog, offered);
        return () -> {
            Collections.reverse(offered);
            for (AutoCloseable each : offered) {
                each.close();
            }
        };
    }

    /** Of the editor, for the life of the workbench. */
    public static void offerEditor(WebResources webResources, String editor) {
        offer(webResources, EDITOR, editor, new ArrayList<>());
    }

    private static void offer(
            WebResources webResources, List<String> keys, String brings, List<AutoCloseable> offered) {
        keys.stream()
                .filter(key -> !key.equals(brings))
                .forEach(key -> offered.add(webResources.host(key, List.of(), List.of(brings), List.of())));
    }
}
