package org.delbar.confluence;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;

/** Screens from Velocity templates. A template sees a view and what Confluence offers to every template. */
@Named
public final class Templates {

    private final VelocityHelperService velocity;

    @Inject
    public Templates(@ComponentImport VelocityHelperService velocity) {
        this.velocity = velocity;
    }

    /** @param path of the template in the jar */
    public String render(String path, Object view) {
        Map<String, Object> context = velocity.createDefaultVelocityContext();
        context.put("view", view);
        return velocity.getRenderedTemplate(path, context);
    }
}
