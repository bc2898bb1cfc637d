package org.delbar.workbench.actions;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.lang.reflect.Method;
import java.util.Map;
import org.delbar.workbench.plugins.Plugin;

/**
 * An {@code <action>} of a {@code <struts>} module.
 *
 * @param path below the context path, {@code /spaces/example.action}
 * @param validates whether its interceptors call {@code validate()}: those of {@code validatingStack} do
 * @param params of the descriptor, not of the request
 */
public record ActionDeclaration(
        Plugin plugin,
        String path,
        Class<? extends ConfluenceActionSupport> type,
        Method method,
        boolean validates,
        Map<String, String> params,
        Map<String, ActionResult> results) {

    static final String DEFAULT_METHOD = "doDefault";

    boolean isDefault() {
        return method.getName().equals(DEFAULT_METHOD);
    }
}
