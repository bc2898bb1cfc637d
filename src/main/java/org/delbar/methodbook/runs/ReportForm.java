package org.delbar.methodbook.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.lists.Fitted;
import org.delbar.words.Refusal;

/** An answer as it was typed, and what must hold of it. */
final class ReportForm {

    static final String HELPED = "helped";
    static final String LINE = "line";
    static final String CHANGE = "change";
    static final String AGAIN = "again";
    static final String UNNAMED = "unnamed";

    static final List<String> FIELDS = List.of(HELPED, LINE, CHANGE, AGAIN, UNNAMED);

    /** Of a line, in characters. */
    static final int LONGEST = 280;

    private static final String REFUSED = "delbar.methodbook.runs.refused.";

    private final Map<String, String> fields;
    private final boolean mayBeUnnamed;
    private final List<Refusal> refusals = new ArrayList<>();

    /** @param fields missing ones are empty */
    ReportForm(Map<String, String> fields, boolean mayBeUnnamed) {
        this.fields = Map.copyOf(fields);
        this.mayBeUnnamed = mayBeUnnamed;
    }

    Checked check() {
        refusals.clear();
        Optional<Helped> helped = Helped.ofKey(field(HELPED));
        if (helped.isEmpty()) {
            refuse(HELPED, "helped");
        }
        String line = line(LINE);
        String change = line(CHANGE);
        Optional<Boolean> again = again();
        boolean unnamed = field(UNNAMED).equals("true");
        if (unnamed && !mayBeUnnamed) {
            refuse(UNNAMED, "unnamed");
        }
        return new Checked(
                helped.filter(any -> refusals.isEmpty()).map(each -> new RunReport.Told(each, line, change, again)),
                unnamed,
                List.copyOf(refusals));
    }

    private String line(String name) {
        String typed = Fitted.line(field(name), Integer.MAX_VALUE);
        if (typed.length() > LONGEST) {
            refusals.add(Refusal.of(name, REFUSED + "too-long", LONGEST, typed.length()));
        }
        return typed;
    }

    private Optional<Boolean> again() {
        return switch (field(AGAIN)) {
            case "yes" -> Optional.of(true);
            case "no" -> Optional.of(false);
            case "" -> Optional.empty();
            default -> {
                refuse(AGAIN, "again");
                yield Optional.empty();
            }
        };
    }

    private void refuse(String field, String why) {
        refusals.add(Refusal.of(field, REFUSED + why));
    }

    private String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    /**
     * What came of it.
     *
     * @param told present exactly when nothing is refused
     */
    record Checked(Optional<RunReport.Told> told, boolean unnamed, List<Refusal> refusals) {}
}
