package org.delbar.pagefacts.wizard;

import java.util.HashMap;
import java.util.Map;

/** A wizard's fields as Confluence hands them over: anything may be among them, only texts are ours. */
public final class WizardFields {

    /** Confluence's own name for the space in the context of a blueprint. */
    public static final String SPACE = "spaceKey";

    /** Confluence's own name for the template that is to be filled. */
    public static final String TEMPLATE = "contentTemplateKey";

    /** The key that Confluence's own {@code setTitle} uses (confluence/signatures-10.md 15). */
    public static final String PAGE_TITLE = "ContentPageTitle";

    private WizardFields() {}

    public static Map<String, String> of(Map<String, ?> context) {
        Map<String, String> fields = new HashMap<>();
        context.forEach((name, value) -> {
            if (value instanceof String text) {
                fields.put(name, text);
            } else if (value instanceof Boolean || value instanceof Number) {
                fields.put(name, value.toString());
            }
        });
        return fields;
    }
}
