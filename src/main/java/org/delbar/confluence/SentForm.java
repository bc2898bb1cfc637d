package org.delbar.confluence;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.delbar.words.FormShown;

/** A form of ours, as an action gets it and answers. */
public final class SentForm {

    private SentForm() {}

    /** What was sent, the first value of each field. */
    public static Map<String, String> fields(ConfluenceActionSupport action) {
        Map<String, String> fields = new HashMap<>();
        action.getActiveRequest().getParameterMap().forEach((name, values) -> fields.put(name, values[0]));
        return fields;
    }

    /**
     * The result of an action, by its name in the descriptor.
     *
     * @param refusing how the action says a sentence in place of the form
     */
    public static String result(FormShown<?> shown, Consumer<String> refusing) {
        if (!shown.refused().isEmpty()) {
            refusing.accept(shown.refused());
            return ConfluenceActionSupport.ERROR;
        }
        return shown.made().isEmpty() ? ConfluenceActionSupport.INPUT : ConfluenceActionSupport.SUCCESS;
    }
}
