package org.delbar.methodbook.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.pagefacts.making.CopiedMarkup;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    private static final String MARKER =
            "<ac:structured-macro ac:name=\"delbar-method-template\" ac:schema-version=\"1\" />";
    private static final String CARD = "<ac:structured-macro ac:name=\"delbar-method-card\" ac:schema-version=\"1\" />";
    private static final String FACTS =
            "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-method</ac:parameter>"
                    + "<ac:rich-text-body><table><tbody><tr><th>In one line</th><td>x</td></tr></tbody></table>"
                    + "</ac:rich-text-body></ac:structured-macro>";
    private static final Set<String> LEFT_OUT = Set.of("example", "credits");

    @Test
    void isTheContentOfThePanelThatHoldsTheMarkerWithoutItsParagraph() throws Exception {
        Sheet sheet = sheet(
                "<h2>Why</h2>" + panel("panel", "<p>" + MARKER + "</p><h2>Ideas</h2><p>&nbsp;</p>") + "<p>After</p>");

        assertThat(sheet.notices()).isEmpty();
        assertThat(copied(sheet)).isEqualTo("<h2>Ideas</h2><p>&nbsp;</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel", "expand", "info", "note", "tip", "warning", "ui-tab"})
    void isFoundInAnyMacroWithABody(String macro) throws Exception {
        assertThat(copied(sheet("<p>no</p>" + panel(macro, MARKER + "<p>yes</p>"))))
                .isEqualTo("<p>yes</p>");
    }

    @Test
    void isTheInnermostOfNestedContainers() throws Exception {
        String storage = "<ac:layout><ac:layout-section ac:type=\"single\"><ac:layout-cell><p>outer</p>"
                + panel("panel", "<p>middle</p>" + panel("expand", MARKER + "<p>inner</p>"))
                + "</ac:layout-cell></ac:layout-section></ac:layout>";

        assertThat(copied(sheet(storage))).isEqualTo("<p>inner</p>");
    }

    @Test
    void isALayoutCellWithoutCardAndFacts() throws Exception {
        String storage =
                "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell>" + CARD + FACTS + "<p>" + MARKER
                        + "</p><p>mine</p></ac:layout-cell><ac:layout-cell><p>other</p></ac:layout-cell>"
                        + "</ac:layout-section></ac:layout>";

        assertThat(copied(sheet(storage))).isEqualTo("<p>mine</p>");
    }

    @Test
    void isATableCellWhoseLooseTextBecomesParagraphs() throws Exception {
        String storage = "<table><tbody><tr><td>no</td><td>" + MARKER
                + "One <strong>two</strong><ul><li>three</li></ul>four</td></tr></tbody></table>";

        assertThat(copied(sheet(storage)))
                .isEqualTo("<p>One <strong>two</strong></p><ul><li>three</li></ul><p>four</p>");
    }

    @Test
    void keepsThePanelsInsideItAndTheTextBesideTheMarker() throws Exception {
        String inner = panel("info", "<p>keep</p>");

        assertThat(copied(sheet(panel("panel", "<p>Before " + MARKER + " after</p>" + inner))))
                .isEqualTo("<p>Before  after</p>" + inner);
    }

    @Test
    void isTheFirstOfSeveralAndSaysSo() throws Exception {
        Sheet sheet = sheet(panel("panel", MARKER + "<p>first</p>") + panel("panel", MARKER + "<p>second</p>"));

        assertThat(sheet.notices()).containsExactly(Sheet.Notice.SEVERAL_MARKERS);
        assertThat(copied(sheet)).isEqualTo("<p>first</p>");
    }

    @Test
    void holdsNoSecondMarkerOfItsOwn() throws Exception {
        Sheet sheet = sheet(panel("panel", MARKER + "<p>one</p>" + panel("expand", "<p>" + MARKER + "</p><p>two</p>")));

        assertThat(copied(sheet)).isEqualTo("<p>one</p>" + panel("expand", "<p>two</p>"));
    }

    @Test
    void isEverythingUnderTheCardWhereNothingIsMarked() throws Exception {
        String storage =
                "<ac:layout><ac:layout-section ac:type=\"two_right_sidebar\"><ac:layout-cell><p>above</p>" + CARD
                        + "<h2>Why</h2><p>why</p><h2>Example</h2><p>x</p><h3>deeper</h3><p>x</p><h2>Steps</h2><p>step</p>"
                        + "<h2>Credits:</h2><p>x</p></ac:layout-cell><ac:layout-cell>" + FACTS
                        + "<p>beside</p></ac:layout-cell>"
                        + "</ac:layout-section></ac:layout>";
        Sheet sheet = sheet(storage);

        assertThat(sheet.notices()).containsExactly(Sheet.Notice.NO_MARKER);
        assertThat(copied(sheet)).isEqualTo("<h2>Why</h2><p>why</p><h2>Steps</h2><p>step</p><p>beside</p>");
    }

    @Test
    void isTheWholePageWithoutOursWhereTheMarkerStandsInNothing() throws Exception {
        Sheet sheet = sheet(CARD + FACTS + "<p>" + MARKER + "</p><p>all</p>");

        assertThat(sheet.notices()).containsExactly(Sheet.Notice.NO_MARKER);
        assertThat(copied(sheet)).isEqualTo("<p>all</p>");
    }

    @Test
    void saysWhenItIsEmpty() throws Exception {
        Sheet sheet = sheet(panel("panel", "<p>" + MARKER + "<br /></p> "));

        assertThat(sheet.notices()).containsExactly(Sheet.Notice.EMPTY);
        assertThat(copied(sheet)).isEmpty();
    }

    @Test
    void isLetterForLetterWhatStoodThere() throws Exception {
        String content =
                "<p>&aring;&nbsp;&amp; &lt;b&gt; \u00e4\u2013</p><ac:structured-macro ac:name=\"code\"><ac:plain-text-body>"
                        + "<![CDATA[if (a < b && c) {}]]></ac:plain-text-body></ac:structured-macro>"
                        + "<ac:placeholder>Write &ouml; here</ac:placeholder>";

        assertThat(copied(sheet(panel("panel", MARKER + "<div>" + content + "</div>"))))
                .isEqualTo("<div>" + content + "</div>");
    }

    @Test
    void isTooLargeFromOneMegabyteOn() throws Exception {
        String fits = "<p>" + "x".repeat(Sheet.LARGEST - 7) + "</p>";

        assertThat(sheet(panel("panel", MARKER + fits)).isTooLarge()).isFalse();
        assertThat(sheet(panel("panel", MARKER + fits + "<p />")).isTooLarge()).isTrue();
    }

    @Test
    void isRefusedWhereThePageIsBroken() {
        assertThatThrownBy(() -> sheet("<p>" + MARKER)).isInstanceOf(StorageTemplate.Broken.class);
    }

    private static Sheet sheet(String storage) throws StorageTemplate.Broken {
        return Sheet.of(storage, LEFT_OUT);
    }

    private static String copied(Sheet sheet) {
        SpaceKey here = new SpaceKey("TOG");
        return sheet.copied(new CopiedMarkup(here, "Method", here, Set.of()));
    }

    private static String panel(String macro, String body) {
        return "<ac:structured-macro ac:name=\"" + macro + "\"><ac:rich-text-body>" + body
                + "</ac:rich-text-body></ac:structured-macro>";
    }
}
