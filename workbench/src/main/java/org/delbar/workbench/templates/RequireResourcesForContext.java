package org.delbar.workbench.templates;

import org.delbar.workbench.webresources.WebResources;

/** {@code #requireResourcesForContext("atl.general")}. */
public final class RequireResourcesForContext extends RequireResource {

    @Override
    public String getName() {
        return "requireResourcesForContext";
    }

    @Override
    void require(WebResources resources, String name) {
        resources.currentPage().requireResourcesForContext(name);
    }
}
