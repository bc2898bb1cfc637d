package org.delbar.workbench.actions;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.actions.AbstractSpaceAction;
import com.atlassian.confluence.spaces.actions.AbstractSpaceAdminAction;
import com.atlassian.confluence.spaces.actions.SpaceAware;
import com.atlassian.confluence.themes.GlobalHelper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.SecureSessions;
import org.delbar.workbench.web.Visit;
import org.delbar.workbench.web.XsrfGuard;
import org.jspecify.annotations.Nullable;

/** One action: who may ask and how, then a new object of its class for each request. */
final class ActionEndpoint implements Endpoint {

    private final ActionDeclaration declared;
    private final ActionHost host;
    private final Permitted permitted;
    private final ActionRun run;

    ActionEndpoint(ActionDeclaration declared, ActionHost host) {
        this.declared = declared;
        this.host = host;
        this.permitted = new Permitted(declared);
        this.run = new ActionRun(declared, host);
    }

    @Override
    public boolean checksTokenItself() {
        return true;
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Set<String> methods = permitted.methods();
        if (request.getPathInfo() != null || !mayAsk()) {
            host.answers().notShown(request, response);
        } else if (permitted.needsPasswordAgain() && !SecureSessions.mayGoOn(host.webSudo(), request, response)) {
            return;
        } else if (!methods.contains(request.getMethod())) {
            host.answers().wrongMethod(request, response, methods);
        } else if (permitted.needsToken() && !hasToken(request)) {
            host.answers().tokenMissing(request, response);
        } else if (isWriting(request) && host.readOnly().getAsBoolean() && !permitted.inReadOnlyMode()) {
            host.answers().readOnly(request, response);
        } else {
            act(request, response);
        }
    }

    /** Secure by default: an action that says nothing is for people who are signed in. */
    private boolean mayAsk() {
        return switch (permitted.callers()) {
            case ADMINISTRATORS ->
                host.permissions()
                        .hasPermission(Visit.person(), Permission.ADMINISTER, PermissionManager.TARGET_APPLICATION);
            case SIGNED_IN -> Visit.person() != null;
            case EVERYONE -> Visit.person() != null || !permitted.needsPasswordAgain();
        };
    }

    private static boolean hasToken(HttpServletRequest request) {
        return XsrfGuard.saysNoCheck(request) || Visit.of(request).hasToken(request.getParameter("atl_token"));
    }

    private static boolean isWriting(HttpServletRequest request) {
        return request.getMethod().equals("POST");
    }

    private void act(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ConfluenceActionSupport action = declared.plugin().create(declared.type());
        Space space = space(request, action);
        ActionTexts texts = new ActionTexts(host.texts(), host.locales());
        action.useTexts(texts, texts);
        action.useRequest(request, new GlobalHelper(space == null ? "" : space.getKey()));
        if (!mayUse(action, space) || !action.isPermitted()) {
            host.answers().notShown(request, response);
            return;
        }
        run.of(action, space, request, response);
    }

    /** A space that the reader may not see is as one that is not there. */
    private @Nullable Space space(HttpServletRequest request, ConfluenceActionSupport action) {
        String key = request.getParameter("key");
        if (key == null || !(action instanceof AbstractSpaceAction || action instanceof SpaceAware)) {
            return null;
        }
        Space space = host.spaces().getSpace(key);
        if (space == null || !host.permissions().hasPermission(Visit.person(), Permission.VIEW, space)) {
            return null;
        }
        if (action instanceof SpaceAware aware) {
            aware.setSpace(space);
        } else {
            ((AbstractSpaceAction) action).setSpace(space);
        }
        return space;
    }

    private boolean mayUse(ConfluenceActionSupport action, @Nullable Space space) {
        if (space == null) {
            return !(action instanceof AbstractSpaceAdminAction)
                    && !(action instanceof SpaceAware aware && aware.isSpaceRequired());
        }
        return !(action instanceof AbstractSpaceAdminAction)
                || host.permissions().hasPermission(Visit.person(), Permission.ADMINISTER, space);
    }
}
