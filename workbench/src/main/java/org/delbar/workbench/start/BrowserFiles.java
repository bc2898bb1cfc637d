package org.delbar.workbench.start;

import java.net.URL;
import java.util.List;
import java.util.function.Function;
import org.delbar.workbench.webresources.PublicKeys;
import org.delbar.workbench.webresources.WebResources;
import org.jspecify.annotations.Nullable;

/** The workbench's own scripts and styles as web-resources, in the order in which they build on each other. */
final class BrowserFiles {

    static final String FOLDER = "org/delbar/workbench/";

    private static final String THEME = "org.delbar.workbench:theme";
    private static final String AUI = "org.delbar.workbench:aui";
    private static final String HOST = "org.delbar.workbench:host";
    private static final String SOY = "org.delbar.workbench:soy";
    private static final String EDITOR = "org.delbar.workbench:editor";
    private static final String CREATE = "org.delbar.workbench:create-dialog";

    private BrowserFiles() {}

    static Function<String, @Nullable URL> onTheClassPath() {
        return name -> BrowserFiles.class.getClassLoader().getResource(FOLDER + name);
    }

    static void offer(WebResources webResources) {
        webResources.host(THEME, List.of("look/theme.js"), List.of(), List.of("_super"));
        webResources.host(
                AUI,
                List.of("assets/jquery.js", "assets/aui.js", "assets/aui.css", "assets/fonts/", "assets/images/"),
                List.of(THEME),
                List.of("_super"));
        webResources.host(SOY, List.of("assets/soyutils.js"), List.of(AUI), List.of("_super"));
        webResources.host(
                HOST,
                List.of(
                        "look/host.js",
                        "look/aui-words.js",
                        "look/modules.js",
                        "look/rest.js",
                        "look/page.js",
                        "look/tasks.js",
                        "look/people-fields.js",
                        "look/quick-search.js",
                        "look/host.css",
                        "look/content.css",
                        "look/screens.css"),
                List.of(AUI, SOY),
                List.of("_super"));
        webResources.host(
                CREATE,
                List.of(
                        "look/form-values.js",
                        "look/wizards.js",
                        "look/dialog-frame.js",
                        "look/create-choices.js",
                        "look/create-dialog.js",
                        "look/create-space.js",
                        "look/create-dialog.css"),
                List.of(HOST),
                List.of("create-content", "create-space"));
        webResources.host(
                EDITOR,
                List.of(
                        "assets/editor.js",
                        "look/macro-markup.js",
                        "look/macro-suggestions.js",
                        "look/macro-fields.js",
                        "look/macro-form.js",
                        "look/macro-dialog.js",
                        "look/macro-browser.js",
                        "look/editor.js",
                        "look/editor.css",
                        "look/macro-browser.css"),
                List.of(HOST),
                List.of("editor", "macro-browser"));
        PublicKeys.offer(webResources, AUI, HOST, SOY, CREATE);
        PublicKeys.offerEditor(webResources, EDITOR);
    }
}
