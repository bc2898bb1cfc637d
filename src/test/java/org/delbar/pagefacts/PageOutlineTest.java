package org.delbar.pagefacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageOutlineTest {

    @Test
    void holdsTablesAsAReaderSeesThem() throws Exception {
        PageOutline page = PageOutline.read("<table><tbody><tr><th>A&nbsp;b</th><th> C </th></tr>"
                + "<tr><td><p>one</p><p>two</p></td><td><ac:placeholder>write here</ac:placeholder></td></tr>"
                + "</tbody></table>");

        assertThat(page.tables()).hasSize(1);
        assertThat(page.tables().get(0).rows()).containsExactly(List.of("A b", "C"), List.of("one two", ""));
    }

    @Test
    void aTableInATableBelongsToItsCell() throws Exception {
        PageOutline page = PageOutline.read("<table><tbody><tr><td>a<table><tbody><tr><td>b</td></tr></tbody></table>"
                + "</td><td>c</td></tr></tbody></table>");

        assertThat(page.tables()).hasSize(1);
        assertThat(page.tables().get(0).rows()).containsExactly(List.of("a b", "c"));
    }

    @Test
    void namesMacrosInOrderAndLeavesFactsOut() throws Exception {
        PageOutline page = PageOutline.read("<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">T"
                + "</ac:parameter><ac:rich-text-body><p><ac:structured-macro ac:name=\"toc\" /></p></ac:rich-text-body>"
                + "</ac:structured-macro><ac:structured-macro ac:name=\"details\"><ac:rich-text-body><table><tbody>"
                + "<tr><td>fact</td></tr></tbody></table></ac:rich-text-body></ac:structured-macro>");

        assertThat(page.macros()).containsExactly("panel", "toc", "details");
        assertThat(page.tables()).isEmpty();
    }

    @Test
    void saysWhenAPageCannotBeRead() {
        assertThatThrownBy(() -> PageOutline.read("<p>open")).isInstanceOf(PageReader.Unreadable.class);
    }
}
