package org.delbar.methodbook.use;

import java.util.List;
import java.util.Map;

/**
 * What the form shows in which one says where a page goes that is made from a method; everything is finished text in the
 * reader's language.
 *
 * @param kind {@code use} or {@code variant}
 * @param line one sentence instead of the form; empty for the form
 * @param address where the form is sent to without scripts
 * @param mark drawn for this filling of the form
 * @param more there are more spaces than are listed
 * @param notices what to know before
 * @param errors by field
 * @param back to the method
 */
public record MethodUseView(
        String kind,
        String heading,
        String line,
        String address,
        String method,
        String label,
        String mark,
        String title,
        List<MethodUseChoice> spaces,
        boolean more,
        String parent,
        String date,
        String who,
        List<String> notices,
        Map<String, String> errors,
        String submit,
        String back) {

    public MethodUseView {
        spaces = List.copyOf(spaces);
        notices = List.copyOf(notices);
        errors = Map.copyOf(errors);
    }
}
