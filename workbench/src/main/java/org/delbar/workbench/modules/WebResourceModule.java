package org.delbar.workbench.modules;

import org.delbar.workbench.plugins.ModuleDeclaration;
import org.delbar.workbench.plugins.ModuleType;
import org.delbar.workbench.webresources.WebResourceDeclaration;
import org.delbar.workbench.webresources.WebResources;

/** {@code <web-resource>}: scripts, styles and what they need. */
public final class WebResourceModule implements ModuleType {

    private final WebResources webResources;

    public WebResourceModule(WebResources webResources) {
        this.webResources = webResources;
    }

    @Override
    public String element() {
        return "web-resource";
    }

    @Override
    public AutoCloseable enable(ModuleDeclaration declaration) {
        return webResources.add(new WebResourceDeclaration(declaration));
    }
}
