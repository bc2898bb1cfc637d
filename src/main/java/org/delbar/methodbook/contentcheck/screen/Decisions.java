package org.delbar.methodbook.contentcheck.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.methodbook.contentcheck.CheckedSection;
import org.delbar.methodbook.contentcheck.Choice;
import org.delbar.methodbook.contentcheck.ContentCheck;
import org.delbar.methodbook.contentcheck.Finding;

/** What was decided of a page, one finding at a time or many at once. */
final class Decisions {

    private static final String ALL = "all";
    private static final String PROPOSED = "proposed";

    private Decisions() {}

    /** @param sweep as in {@link ShareRequest} */
    static Map<String, Choice> of(ContentCheck check, Map<String, Choice> single, String sweep) {
        Map<String, Choice> decided = new HashMap<>(check.decided(single));
        int colon = sweep.indexOf(':');
        if (colon < 0) {
            return decided;
        }
        String where = sweep.substring(0, colon);
        String what = sweep.substring(colon + 1);
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

    private static Optional<Choice> sweep(Finding finding, String what) {
        return what.equals(PROPOSED) ? Optional.of(finding.proposed()) : Choice.ofKey(what);
    }
}
