package org.delbar.workbench.webresources;

import org.delbar.workbench.web.Endpoint;

/** All web-resources of the workbench and of enabled plugins, and the addresses that serve them. */
public final class WebResources {

    public WebResources() {
        throw new UnsupportedOperationException();
    }

    /** A fresh collection for the request of this thread. */
    public PageResources startPage() {
        throw new UnsupportedOperationException();
    }

    /** The collection that {@link #startPage} began on this thread; an empty unbound one outside a request. */
    public PageResources currentPage() {
        throw new UnsupportedOperationException();
    }

    /** Serves {@code /download}: {@code resources/<complete key>/<name>} and {@code batch/<complete key>/<name>}. */
    public Endpoint downloads() {
        throw new UnsupportedOperationException();
    }
}
