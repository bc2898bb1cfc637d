package org.delbar.pagefacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.delbar.pagefacts.FactsEdit.NewValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StorageEditTest {

    private static final FactLabel STATUS = new FactLabel("status", Set.of("status"));
    private static final FactLabel STEP = new FactLabel("step", Set.of("latest step", "senaste steget"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p></p><p/><p />",
                "<p title='a > b' class=\"c\" >caf&eacute; &#8364; 'x'</p>",
                "<!-- <p> --><p>a</p><!-- - -->",
                "<ac:plain-text-body><![CDATA[</p> <b> ]] > ]]></ac:plain-text-body>",
                "<?pi <p> ?><p\n  ac:b=\"1\"\n>a</p\n>",
                ""
            })
    void aBodyThatIsNotChangedIsWrittenLetterForLetter(String storage) throws Exception {
        assertThat(StorageEdit.of(storage).written()).isEqualTo(storage);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p><td class=\"a\">old</td></p>",
                "<p><td class=\"a\"/></p>",
                "<p><td class=\"a\"  /></p>",
                "<!-- <td> --><p title=\"td>\"><td class=\"a\"></td></p>"
            })
    void onePlaceIsFilledWhateverStandsAroundIt(String storage) throws Exception {
        StorageEdit edit = StorageEdit.of(storage);
        StoragePlace cell = edit.root()
                .all()
                .filter(each -> each.name().equals("td"))
                .findFirst()
                .orElseThrow();

        edit.fill(cell, "new");

        assertThat(edit.written()).contains("<td class=\"a\">new</td></p>").doesNotContain("old");
    }

    @Test
    void instructionsOfACellStayBehindItsNewValue() throws Exception {
        StorageEdit edit = StorageEdit.of("<td><p>old</p><ac:placeholder>Yes or no.</ac:placeholder></td>");

        edit.fill(edit.root().children().get(0), "new");

        assertThat(edit.written()).isEqualTo("<td>new<ac:placeholder>Yes or no.</ac:placeholder></td>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>", "a & b", "</p>"})
    void refusesWhatIsNotWellFormed(String storage) {
        assertThatThrownBy(() -> StorageEdit.of(storage)).isInstanceOf(StorageTemplate.Broken.class);
    }

    @Test
    void writesTheRowsThatTheReaderReads() throws Exception {
        String storage = "<p>before</p>" + details("other", "<tr><th>Status</th><td>not this</td></tr>")
                + "<ac:structured-macro ac:name=\"panel\"><ac:rich-text-body>"
                + details(
                        "facts",
                        "<tr><th>Form</th><td><table><tbody><tr><th>Status</th><td>nor this</td></tr></tbody></table></td></tr>"
                                + "<tr><th><p>Status:</p></th><td>old</td><th>Senaste&nbsp;steget</th><td /></tr>")
                + "</ac:rich-text-body></ac:structured-macro>"
                + details("facts", "<tr><th>Status</th><td>nor the second</td></tr>");

        String written = put(storage, "facts");

        assertThat(written)
                .isEqualTo(storage.replace("<td>old</td>", "<td>In use</td>").replace("<td />", "<td>it works</td>"));
        FactsTable read = PageReader.read(written, "facts").facts().orElseThrow();
        assertThat(read.value(STATUS).orElseThrow().text()).isEqualTo("In use");
        assertThat(read.value(STEP).orElseThrow().text()).isEqualTo("it works");
    }

    @ParameterizedTest
    @CsvSource({
        "<tr><th>Form</th><td>a</td></tr>, <tr><th>Form</th><td>a</td></tr>STATUS STEP",
        "<tr><th>Status</th><td>a</td></tr><tr><th>Form</th><td>b</td></tr>, STATUS STEP<tr><th>Form</th><td>b</td></tr>",
        "<tr><th>Fact</th><th>Status</th></tr>, <tr><th>Fact</th><th>Status</th></tr>STATUS STEP"
    })
    void rowsThatAreMissingComeBehindTheirNeighbour(String rows, String expected) throws Exception {
        String written = put(details("facts", rows), "facts");

        assertThat(written)
                .isEqualTo(details(
                        "facts",
                        expected.replace("STATUS ", "<tr><th>Status</th><td>In use</td></tr>")
                                .replace("STEP", "<tr><th>Latest step</th><td>it works</td></tr>")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>no table</p>", "<table><tbody><tr><th>Status</th><td>a</td></tr></tbody></table>"})
    void aPageWithoutTheTableIsLeftAsItIs(String storage) throws Exception {
        StorageEdit edit = StorageEdit.of(storage);

        assertThat(new FactsEdit(edit, "facts").put(List.of(new NewValue(STATUS, "Status", "x"))))
                .isFalse();
        assertThat(edit.written()).isEqualTo(storage);
    }

    @Test
    void aSectionEndsWhereTheNextOneOfItsLevelBeginsOrItsColumnEnds() throws Exception {
        StorageEdit edit = StorageEdit.of("<ac:layout-cell><h2>Idea</h2><p>a</p>words<h3>More</h3><p>b</p>"
                + "<h2>Plan</h2>c</ac:layout-cell><ac:layout-cell><p>d</p></ac:layout-cell>");

        assertThat(section(edit, "idea")).isEqualTo("<p>a</p>words<h3>More</h3><p>b</p>");
        assertThat(section(edit, "more")).isEqualTo("<p>b</p>");
        assertThat(section(edit, "plan")).isEqualTo("c");
        assertThat(StorageSection.called(new FactLabel("x", Set.of("none")), edit))
                .isEmpty();
    }

    private static String section(StorageEdit edit, String heading) {
        return edit.storage(
                StorageSection.called(new FactLabel("x", Set.of(heading)), edit).orElseThrow());
    }

    private static String put(String storage, String factsId) throws Exception {
        StorageEdit edit = StorageEdit.of(storage);
        assertThat(new FactsEdit(edit, factsId)
                        .put(List.of(
                                new NewValue(STATUS, "Status", "In use"),
                                new NewValue(STEP, "Latest step", "it works"))))
                .isTrue();
        return edit.written();
    }

    private static String details(String id, String rows) {
        return "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">" + id
                + "</ac:parameter><ac:rich-text-body><table><tbody>" + rows
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>";
    }
}
