package org.delbar.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** What axe finds, in lines a person can act on. */
final class Accessibility {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** Select2 of AUI and Confluence draws this link without a name and takes Backspace instead; it is not ours to name. */
    private static final String REMOVES_A_PERSON = ".select2-search-choice-close";

    private Accessibility() {}

    static void assertNone(Page page) {
        List<String> found = new AxeBuilder(page)
                .exclude(List.of(REMOVES_A_PERSON)).withTags(TAGS).analyze().getViolations().stream()
                        .map(Accessibility::lines)
                        .toList();
        Assertions.assertThat(found).as("violations on " + page.title()).isEmpty();
    }

    private static String lines(Rule rule) {
        return "\n%s (%s): %s%s"
                .formatted(
                        rule.getId(),
                        rule.getImpact(),
                        rule.getHelp(),
                        rule.getNodes().stream().map(Accessibility::line).collect(Collectors.joining()));
    }

    private static String line(CheckedNode node) {
        return "\n    " + node.getTarget() + " " + node.getHtml()
                + node.getAny().stream()
                        .map(check -> "\n        " + check.getMessage())
                        .collect(Collectors.joining());
    }
}
