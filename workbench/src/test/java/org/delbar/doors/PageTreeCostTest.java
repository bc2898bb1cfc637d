package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import org.delbar.testing.EachDatabase;
import org.delbar.workbench.Workbench;
import org.junit.jupiter.api.Test;

/** A run of all tests writes thousands of pages into one space: none of them may make every screen slower. */
@EachDatabase
class PageTreeCostTest {

    private static final int MORE = 8;

    private final Workbench workbench;
    private final Visitor grace;

    PageTreeCostTest(Workbench workbench) {
        this.workbench = workbench;
        grace = Visitor.signedIn(workbench, "grace");
    }

    @Test
    void theTreeBesideAPageReadsPagesAsOftenHoweverManyThereAre() {
        long first = Authored.page(grace, "TOG", RealWorkbench.freshTitle("Tree"), "<p>x</p>");
        long few = readings(first);
        assertThat(few).isPositive();

        for (int page = 0; page < MORE; page++) {
            Authored.page(grace, "TOG", RealWorkbench.freshTitle("Tree"), "<p>x</p>");
        }

        assertThat(readings(first)).isEqualTo(few);
        assertThat(Authored.view(grace, first).select(".acs-side-bar a").eachText())
                .filteredOn(title -> title.startsWith("Tree"))
                .hasSizeGreaterThanOrEqualTo(1 + MORE);
    }

    /** Of pages below others; jobs that run at the same time read none. */
    private long readings(long page) {
        return workbench.database().counted(() -> Authored.view(grace, page)).statements().stream()
                .filter(statement -> statement.contains("p.parent_id in (") || statement.contains("p.parent_id ="))
                .count();
    }
}
