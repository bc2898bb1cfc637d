package org.delbar.workbench.webresources;

import java.util.Locale;

/** The {@code soyTransformer}: Soy templates to a script. */
@FunctionalInterface
public interface TemplateCompiler {

    /** @throws IllegalArgumentException when the template cannot be read; the message is for its author */
    String compile(String template, String fileName, Locale locale);
}
