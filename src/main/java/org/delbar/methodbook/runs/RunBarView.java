package org.delbar.methodbook.runs;

import java.util.List;
import java.util.Map;

/**
 * What the templates of the bar on a run may show; everything is finished text in the reader's language.
 *
 * @param state {@code form} or {@code line}
 * @param run id of its page
 * @param line one sentence instead of the form, or before it; may be empty
 * @param linkText empty without a link
 * @param linkUrl in the bar to the screen with the same form
 * @param own what the person has told, a sentence each; empty before
 * @param suggest what the button says that makes a comment of the change; empty for none
 * @param variantUrl where the change can become a variant instead; empty for nowhere
 * @param suggestion what has or can become of the change, in a sentence; may be empty
 * @param mayBeUnnamed whether the person can choose not to be named
 * @param errors by field
 * @param address where the form of the screen is sent
 * @param back to the run
 */
public record RunBarView(
        String state,
        String run,
        String heading,
        String line,
        String linkText,
        String linkUrl,
        List<String> own,
        String suggest,
        String variantUrl,
        String suggestion,
        List<RunChoiceView> helped,
        String text,
        String change,
        List<RunChoiceView> again,
        boolean mayBeUnnamed,
        boolean unnamed,
        Map<String, String> errors,
        String address,
        String back) {

    public RunBarView {
        own = List.copyOf(own);
        helped = List.copyOf(helped);
        again = List.copyOf(again);
        errors = Map.copyOf(errors);
    }
}
