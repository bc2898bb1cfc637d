package org.example.boards;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import java.util.Map;

public class BoardsMacro implements Macro {

    private final Boards boards;
    private final VelocityHelperService velocity;

    @Inject
    public BoardsMacro(Boards boards, @ComponentImport VelocityHelperService velocity) {
        this.boards = boards;
        this.velocity = velocity;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Map<String, Object> values = velocity.createDefaultVelocityContext();
        values.put("title", parameters.getOrDefault("title", "Boards"));
        values.put("boards", boards.all());
        return velocity.getRenderedTemplate("boards/list.vm", values);
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
