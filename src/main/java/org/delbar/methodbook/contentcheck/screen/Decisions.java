package org.delbar.methodbook.contentcheck.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.delbar.methodbook.contentcheck.CheckedSection;
import org.delbar.methodbook.contentcheck.Choice;
import org.delbar.methodbook.contentcheck.ContentCheck;
import org.delbar.methodbook.contentcheck.Finding;

/** What was decided of a page, one finding at a time or many at once. */
final class Decisions {

    /** Findings that are listed, each to be decided; those after them are decided together. */
    static final int MOST_LISTED = 600;

    private static final String ALL = "all";
    private static final String PROPOSED = "proposed";

    private Decisions() {}

    static Map<String, Choice> of(ContentCheck check, ShareRequest asked) {
        Map<String, Choice> decided = new HashMap<>(check.decided(asked.decisions()));
        listedLast(check)
                .forEach(finding -> sweep(finding, rest(asked)).ifPresent(choice -> decided.put(finding.id(), choice)));
        int colon = asked.sweep().indexOf(':');
        if (colon < 0) {
            return decided;
        }
        String where = asked.sweep().substring(0, colon);
        String what = asked.sweep().substring(colon + 1);
        List<CheckedSection> sections = check.sections();
        for (int i = 0; i < sections.size(); i++) {
            if (where.equals(ALL) || where.equals(String.valueOf(i))) {
                sections.get(i)
                        .findings()
                        .forEach(
                                finding -> sweep(finding, what).ifPresent(choice -> decided.put(finding.id(), choice)));
            }
        }
        return decided;
    }

    /** One decision for all that is not listed: {@code remove}, or {@code proposed}. */
    static String rest(ShareRequest asked) {
        String swept = asked.sweep().startsWith(ALL + ":") ? asked.sweep().substring(ALL.length() + 1) : "";
        String wanted = swept.isEmpty() ? asked.text("rest") : swept;
        return wanted.equals(Choice.REMOVE.key()) ? wanted : PROPOSED;
    }

    private static Stream<Finding> listedLast(ContentCheck check) {
        return check.sections().stream()
                .flatMap(section -> section.findings().stream())
                .skip(MOST_LISTED);
    }

    private static Optional<Choice> sweep(Finding finding, String what) {
        return what.equals(PROPOSED) ? Optional.of(finding.proposed()) : Choice.ofKey(what);
    }
}
