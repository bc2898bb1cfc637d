package org.delbar.pagefacts.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.delbar.pagefacts.StorageTree;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class CopiedMarkupTest {

    private static final SpaceKey FROM = new SpaceKey("TOG");
    private static final SpaceKey TO = new SpaceKey("SAM");

    @Test
    void keepsNoIdsOfMacrosAndNoPlacesOfComments() throws Exception {
        assertThat(copied("<ac:structured-macro ac:macro-id=\"1-2\" ac:name=\"toc\" />"
                        + "<p>a <ac:inline-comment-marker ac:ref=\"x\">b <em>c</em></ac:inline-comment-marker></p>"))
                .isEqualTo("<ac:structured-macro ac:name=\"toc\" /><p>a b <em>c</em></p>");
    }

    @Test
    void numbersTasksAnewAndTicksNone() throws Exception {
        assertThat(
                        copied(
                                "<ac:task-list><ac:task><ac:task-id>17</ac:task-id><ac:task-uuid>u</ac:task-uuid>"
                                        + "<ac:task-status>complete</ac:task-status><ac:task-body>a</ac:task-body></ac:task><ac:task>"
                                        + "<ac:task-id>17</ac:task-id><ac:task-status>incomplete</ac:task-status></ac:task></ac:task-list>"))
                .isEqualTo(
                        "<ac:task-list><ac:task><ac:task-id>1</ac:task-id>"
                                + "<ac:task-status>incomplete</ac:task-status><ac:task-body>a</ac:task-body></ac:task><ac:task>"
                                + "<ac:task-id>2</ac:task-id><ac:task-status>incomplete</ac:task-status></ac:task></ac:task-list>");
    }

    @Test
    void linksWithoutASpaceGoOnLeadingToTheSpaceTheyComeFrom() throws Exception {
        String elsewhere = "<ac:link><ri:page ri:content-title=\"X\" ri:space-key=\"NET\" /></ac:link>";

        assertThat(copied("<ac:link><ri:page ri:content-title=\"A &amp; &aring;\" /></ac:link>" + elsewhere))
                .isEqualTo("<ac:link><ri:page ri:content-title=\"A &amp; &aring;\" ri:space-key=\"TOG\" /></ac:link>"
                        + elsewhere);
        assertThat(copiedTo(FROM, "<ac:link><ri:page ri:content-title=\"A\" /></ac:link>"))
                .isEqualTo("<ac:link><ri:page ri:content-title=\"A\" /></ac:link>");
    }

    @Test
    void filesThatDoNotGoAlongAreFoundOnThePageTheyAreOn() throws Exception {
        String other =
                "<ac:image><ri:attachment ri:filename=\"a.png\"><ri:page ri:content-title=\"Y\" ri:space-key=\"NET\" />"
                        + "</ri:attachment></ac:image>";
        String both = "<ac:image><ri:attachment ri:filename=\"a.png\" /></ac:image>"
                + "<ac:link><ri:attachment ri:filename=\"b &amp; c.pdf\" /></ac:link>" + other;

        assertThat(CopiedMarkup.files(StorageTree.of(both))).containsExactly("a.png", "b & c.pdf");
        assertThat(copied(both))
                .isEqualTo("<ac:image><ri:attachment ri:filename=\"a.png\" /></ac:image><ac:link><ri:attachment"
                        + " ri:filename=\"b &amp; c.pdf\"><ri:page ri:content-title=\"The method\" ri:space-key=\"TOG\" />"
                        + "</ri:attachment></ac:link>" + other);
    }

    @Test
    void anchorsLeadWhereTheyAre() throws Exception {
        assertThat(copied("<h2>My part</h2><ac:link ac:anchor=\"Mypart\" /><ac:link ac:anchor=\"My part\" />"
                        + "<ac:link ac:anchor=\"Why\"><ac:link-body>w</ac:link-body></ac:link>"))
                .contains("<ac:link ac:anchor=\"My part\" />")
                .endsWith("<ac:link ac:anchor=\"Why\"><ri:page ri:content-title=\"The method\" ri:space-key=\"TOG\" />"
                        + "<ac:link-body>w</ac:link-body></ac:link>");
    }

    private static String copied(String storage) throws Exception {
        return copiedTo(TO, storage);
    }

    private static String copiedTo(SpaceKey target, String storage) throws Exception {
        Element piece = StorageTree.of(storage);
        new CopiedMarkup(FROM, "The method", target, Set.of("a.png")).mend(piece);
        return StorageTree.written(piece);
    }
}
