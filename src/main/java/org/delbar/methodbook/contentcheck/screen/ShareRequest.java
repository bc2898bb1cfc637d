package org.delbar.methodbook.contentcheck.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.methodbook.contentcheck.Choice;

/**
 * The form of the screen as it was sent.
 *
 * @param page id of the page to share
 * @param seen print of its body when the decisions were made
 * @param fields what was typed, by name; absent ones are proposed
 * @param decisions by id of a finding; those left out are as proposed
 * @param sweep one decision for many: {@code all:remove}, or the number of a section, as {@code 3:keep}; may be empty
 */
record ShareRequest(String page, String seen, Map<String, String> fields, Map<String, Choice> decisions, String sweep) {

    static final List<String> FIELDS = List.of("space", "title", "line", "form", "rest");

    private static final String DECISION = "d.";

    ShareRequest {
        fields = Map.copyOf(fields);
        decisions = Map.copyOf(decisions);
    }

    static ShareRequest of(Map<String, String[]> sent) {
        Map<String, String> fields = new HashMap<>();
        Map<String, Choice> decisions = new HashMap<>();
        sent.forEach((name, values) -> {
            if (FIELDS.contains(name)) {
                fields.put(name, values[0]);
            } else if (name.startsWith(DECISION)) {
                Choice.ofKey(values[0]).ifPresent(choice -> decisions.put(name.substring(DECISION.length()), choice));
            }
        });
        return new ShareRequest(first(sent, "page"), first(sent, "seen"), fields, decisions, first(sent, "sweep"));
    }

    private static String first(Map<String, String[]> sent, String name) {
        String[] values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** Decisions belong to the body they were made on. */
    ShareRequest on(FilledPage page) {
        return seen.isEmpty() || seen.equals(page.print())
                ? this
                : new ShareRequest(this.page, seen, fields, Map.of(), sweep);
    }

    String text(String field) {
        return fields.getOrDefault(field, "");
    }
}
