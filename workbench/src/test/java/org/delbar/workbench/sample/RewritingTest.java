package org.delbar.workbench.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RewritingTest {

    private static final String PAGE = "<ac:layout-cell><h2>Why</h2><p>here</p><h2>How</h2><ul><li>so</li></ul>"
            + "</ac:layout-cell><ac:layout-cell><table><tbody><tr><th>Status</th> <td>New</td></tr></tbody></table>"
            + "</ac:layout-cell>";

    @Test
    void replacesWhatStandsBelowHeadingsAndKeepsTheColumns() {
        assertThat(Rewriting.sections(PAGE, "<h2>Why</h2>\n<p>$1 because</p>\n<h2>How</h2><p>thus</p>"))
                .isEqualTo("<ac:layout-cell><h2>Why</h2><p>$1 because</p><h2>How</h2><p>thus</p>"
                        + PAGE.substring(PAGE.indexOf("</ac:layout-cell>")));
    }

    @Test
    void replacesCellsByTheirLabels() {
        assertThat(Rewriting.cells(PAGE, Map.of("Status", "Old & $1"))).contains("<th>Status</th> <td>Old & $1</td>");
    }

    @Test
    void saysWhatThePageLacks() {
        assertThatThrownBy(() -> Rewriting.sections(PAGE, "<h2>Where</h2>")).hasMessageContaining("Where");
        assertThatThrownBy(() -> Rewriting.cells(PAGE, Map.of("Size", "1"))).hasMessageContaining("Size");
    }
}
