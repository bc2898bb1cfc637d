package org.delbar.workbench.actions;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.HashMap;
import java.util.Map;
import org.apache.struts2.action.Action;
import org.delbar.workbench.web.Reply;
import org.jspecify.annotations.Nullable;

/** Properties, validation, method, result: what Struts' interceptors do with an action that may be used. */
final class ActionRun {

    private final ActionDeclaration declared;
    private final ActionHost host;

    ActionRun(ActionDeclaration declared, ActionHost host) {
        this.declared = declared;
        this.host = host;
    }

    void of(
            ConfluenceActionSupport action,
            @Nullable Space space,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(declared.plugin().classLoader());
        try {
            bind(action, request);
            answer(answerOf(action), action, space, request, response);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private void bind(ConfluenceActionSupport action, HttpServletRequest request) {
        String notUnderstood = host.texts().getText("wb.action.notUnderstood");
        new ParameterBinding(action, name -> host.ignored().add(declared.path(), name), notUnderstood)
                .bind(request.getParameterMap());
    }

    private String answerOf(ConfluenceActionSupport action) {
        if (declared.validates() && !declared.isDefault()) {
            action.validate();
            if (action.hasErrors()) {
                return Action.INPUT;
            }
        }
        try {
            return String.valueOf(declared.method().invoke(action));
        } catch (InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw new IllegalStateException(declared.path() + " failed", failed.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("a public method of a public class", impossible);
        }
    }

    private void answer(
            String name,
            ConfluenceActionSupport action,
            @Nullable Space space,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (name.equals(Action.NONE)) {
            return;
        }
        ActionResult result = declared.results().get(name);
        if (result == null) {
            throw new IllegalStateException(declared.path() + " has no <result name=\"" + name + "\">");
        }
        if (result.type().equals("redirect")) {
            Reply.redirect(request, response, RedirectAddress.of(result.location(), action));
            return;
        }
        int status = action.hasErrors() ? HttpServletResponse.SC_BAD_REQUEST : HttpServletResponse.SC_OK;
        host.answers().page(request, response, status, space, () -> rendered(result, action, request));
    }

    private String rendered(ActionResult result, ConfluenceActionSupport action, HttpServletRequest request) {
        Map<String, Object> context = new HashMap<>(host.velocity().createDefaultVelocityContext());
        context.put("action", action);
        context.put("req", request);
        String template = RedirectAddress.of(result.location(), action);
        return host.velocity()
                .getRenderedTemplate(template.startsWith("/") ? template.substring(1) : template, context);
    }
}
