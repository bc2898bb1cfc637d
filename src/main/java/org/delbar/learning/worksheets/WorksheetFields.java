package org.delbar.learning.worksheets;

import java.util.HashMap;
import java.util.Map;

/** The wizard's fields as Confluence hands them over: anything may be among them, only texts are ours. */
final class WorksheetFields {

    private WorksheetFields() {}

    static Map<String, String> of(Map<String, ?> context) {
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
