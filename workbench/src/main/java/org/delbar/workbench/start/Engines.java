package org.delbar.workbench.start;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.delbar.workbench.templates.Soy;
import org.delbar.workbench.templates.Velocity;
import org.delbar.workbench.texts.Texts;
import org.delbar.workbench.web.TomcatServer;
import org.delbar.workbench.webresources.WebResources;

/** What turns texts, templates and scripts into what a browser gets. */
record Engines(Texts texts, WebResources webResources, Velocity velocity) {

    static Engines of(Options options) {
        Texts texts = new Texts(options.siteLocale());
        for (String base : new String[] {
            "look/texts", "web/texts", "content/texts", "blueprints/texts", "search/texts", "macrobrowser/texts"
        }) {
            texts.add(
                    BrowserFiles.FOLDER + base,
                    name -> Engines.class.getClassLoader().getResource(name));
        }
        Path jars = besideTheClasses().resolve("soy");
        Soy soy = new Soy(
                jars.resolve("atlassian-soy-cli-support.jar"),
                jars.resolve("guice-no_aop.jar"),
                texts,
                TomcatServer.CONTEXT_PATH);
        WebResources webResources = new WebResources(
                texts, soy, TomcatServer.CONTEXT_PATH, BrowserFiles.onTheClassPath(), options.batched());
        BrowserFiles.offer(webResources);
        return new Engines(texts, webResources, new Velocity(texts, webResources, TomcatServer.CONTEXT_PATH));
    }

    /** The build puts Atlassian's Soy compiler beside the classes, so that it never comes on the class path. */
    private static Path besideTheClasses() {
        try {
            return Path.of(Engines.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .resolveSibling("");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
