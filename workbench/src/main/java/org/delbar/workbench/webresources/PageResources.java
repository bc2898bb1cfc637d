package org.delbar.workbench.webresources;

import java.util.List;

/**
 * What one page asks for while it is rendered; in plugins' templates it is {@code $webResourceManager}. Bound to the
 * thread of the request.
 */
public interface PageResources {

    /** @param completeKey {@code <plugin key>:<web-resource key>}; its dependencies come along */
    void requireResource(String completeKey);

    void requireResourcesForContext(String context);

    /** Addresses of style sheets in loading order, beginning with the context path. */
    List<String> styleSheets();

    /** Addresses of scripts in loading order, beginning with the context path. */
    List<String> scripts();

    /** JSON by {@code <plugin key>:<web-resource key>.<data key>}, for {@code WRM.data.claim}. */
    java.util.Map<String, String> data();
}
