package org.delbar.workbench.actions;

import org.delbar.workbench.web.Router;

/** Where actions of plugins answer. */
public final class Actions {

    private final Router router;
    private final ActionHost host;

    public Actions(Router router, ActionHost host) {
        this.router = router;
        this.host = host;
    }

    /** @throws IllegalStateException when something else has the address */
    public AutoCloseable add(ActionDeclaration action) {
        return router.mount(action.path(), new ActionEndpoint(action, host));
    }
}
