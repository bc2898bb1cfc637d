package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.delbar.workbench.content.StorageProblem.Kind;
import org.junit.jupiter.api.Test;

class StorageProblemTest {

    @Test
    void findsNothingWrongWithWellFormedStorage() {
        assertThat(StorageProblem.in("<p title=\"a > b\">x &nbsp; <br/><![CDATA[<not>]]><!-- <b> --></p>"))
                .isEmpty();
    }

    @Test
    void namesTheElementAndTheLine() {
        assertThat(StorageProblem.in("<p>a</p>\n<p>b\n")).contains(new StorageProblem(Kind.UNCLOSED, 2, "p", "", 0));
        assertThat(StorageProblem.in("<p>a</p>\n</p>")).contains(new StorageProblem(Kind.UNOPENED, 2, "p", "", 0));
        assertThat(StorageProblem.in("<p>\n<b>x\n</p>")).contains(new StorageProblem(Kind.CROSSED, 3, "p", "b", 2));
    }

    @Test
    void leavesTheRestToTheParsersWords() {
        StorageProblem problem = StorageProblem.in("<p>\na & b</p>").orElseThrow();

        assertThat(problem.kind()).isEqualTo(Kind.OTHER);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.element()).contains("&");
    }
}
