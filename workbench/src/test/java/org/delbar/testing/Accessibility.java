package org.delbar.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;

/** What axe finds, in lines a person can act on. */
final class Accessibility {

    private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    /** All pages that stories have written stand beside each page: links that are alike, of which the first are looked at. */
    private static final String REST_OF_THE_TREE = ".plugin_pagetree_children_list > li:nth-child(n + 41)";

    private Accessibility() {}

    /** A page without frames is asked in one go: to put the results of frames together, axe opens a page of its own. */
    static void assertNone(Page page) {
        boolean framed = page.frames().size() > 1;
        List<String> found = new AxeBuilder(page)
                .withTags(TAGS).exclude(REST_OF_THE_TREE).setLegacyMode(!framed).analyze().getViolations().stream()
                        .map(Accessibility::lines)
                        .toList();
        Assertions.assertThat(found).as("violations on " + page.title()).isEmpty();
    }

    private static String lines(Rule rule) {
        return String.format(
                Locale.ROOT,
                "\n%s (%s): %s%s",
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
