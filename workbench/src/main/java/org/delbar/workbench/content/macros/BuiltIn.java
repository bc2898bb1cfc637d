package org.delbar.workbench.content.macros;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.util.Map;

/** A macro of the workbench itself: its code is one function. */
record BuiltIn(BodyType bodyType, OutputType outputType, Code code) implements Macro {

    @FunctionalInterface
    interface Code {
        String html(Map<String, String> parameters, String body, ConversionContext context);
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return code.html(parameters, body, context);
    }

    @Override
    public BodyType getBodyType() {
        return bodyType;
    }

    @Override
    public OutputType getOutputType() {
        return outputType;
    }
}
