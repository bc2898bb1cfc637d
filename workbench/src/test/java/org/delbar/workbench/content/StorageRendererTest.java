package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Page;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.delbar.workbench.testing.Community;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageRendererTest {

    private final Community community = new Community();

    @AfterEach
    void close() {
        community.close();
    }

    private Document view(String storage) {
        return Jsoup.parseBodyFragment(community.renderer.view(storage, community.home, null, "display"));
    }

    private Element only(String storage, String selector) {
        return Objects.requireNonNull(view(storage).selectFirst(selector));
    }

    @Test
    void readsNamedEntitiesButNotInsideCdata() {
        Document shown = view(
                "<p title=\"caf&eacute;\">L&aring;n&nbsp;&amp; &lt;b&gt; &#228;</p>"
                        + "<ac:structured-macro ac:name=\"noformat\"><ac:plain-text-body><![CDATA[&aring; <b>]]></ac:plain-text-body></ac:structured-macro>");

        assertThat(shown.select("p").text()).isEqualTo("Lån & <b> ä");
        assertThat(shown.select("p").attr("title")).isEqualTo("café");
        assertThat(shown.select("pre").text()).isEqualTo("&aring; <b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>open",
                "<p>a & b</p>",
                "<p>&nosuchentity;</p>",
                "<x:y/>",
                "</storage><storage>",
                "<!DOCTYPE p><p/>"
            })
    void showsABoxInsteadOfAPageThatIsNotWellFormed(String storage) {
        Document shown = view(storage);

        assertThat(shown.select(".aui-message-error").text())
                .isEqualTo("This page cannot be shown: its storage format is not well-formed XML.");
        assertThat(shown.text()).doesNotContain("Exception");
    }

    @Test
    void readsNoOtherFiles() {
        assertThat(view("<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><p>&x;</p>")
                        .select(".aui-message-error"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<p onclick=\"alert(1)\">x</p>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<a href=\"java&#10;script:alert(1)\">x</a>",
                "<a href=\" JavaScript:alert(1)\">x</a>",
                "<a href=\"data:text/html,alert\">x</a>",
                "<iframe src=\"https://example.org\">x</iframe>",
                "<img src=\"javascript:alert(1)\" onerror=\"alert(1)\"/>",
                "<form action=\"/x\"><input name=\"a\"/></form>",
                "<p style=\"background:url(javascript:alert(1))\">x</p>",
                "<svg onload=\"alert(1)\"><script>alert(1)</script></svg>",
                "<object data=\"x\"/>",
                "<SCRIPT>alert(1)</SCRIPT>",
                "<ac:link><ri:url ri:value=\"javascript:alert(1)\"/><ac:link-body><script>alert(1)</script>x</ac:link-body></ac:link>",
                "<ac:image ac:alt=\"&quot; onerror=&quot;alert(1)\"><ri:url ri:value=\"javascript:alert(1)\"/></ac:image>",
                "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"bgColor\">red\" onclick=\"alert(1)</ac:parameter><ac:parameter ac:name=\"title\"><![CDATA[<script>alert(1)</script>]]></ac:parameter><ac:rich-text-body><script>alert(1)</script></ac:rich-text-body></ac:structured-macro>",
                "<ac:structured-macro ac:name=\"&lt;script&gt;alert(1)&lt;/script&gt;\"/>"
            })
    void letsNothingRun(String storage) {
        Document shown = view(storage);

        assertThat(shown.select("script, iframe, form, input, object, svg")).isEmpty();
        assertThat(shown.getAllElements().stream().flatMap(each -> each.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                .noneMatch(attribute ->
                        attribute.getValue().toLowerCase(Locale.ROOT).contains("javascript:"))
                .noneMatch(attribute -> attribute.getValue().startsWith("data:"));
    }

    @Test
    void keepsTheWordsOfElementsItDoesNotKnow() {
        assertThat(view("<p>one <blink>two</blink></p>").body().html()).isEqualTo("<p>one two</p>");
    }

    @Test
    void wrapsTablesAsConfluenceDoes() {
        Document shown =
                view("<table class=\"wrapped\"><tbody><tr><th>A</th><td colspan=\"2\">B</td></tr></tbody></table>");

        assertThat(shown.select("div.table-wrap > table.wrapped.confluenceTable th.confluenceTh")
                        .text())
                .isEqualTo("A");
        assertThat(shown.select("td.confluenceTd[colspan=2]").text()).isEqualTo("B");
    }

    @Test
    void givesHeadingsTheIdsOfConfluence() {
        Document shown = view("<h1>Weekly <em>walk</em></h1><h2>Weekly walk</h2>");

        assertThat(shown.select("h1").attr("id")).isEqualTo("Together-Weeklywalk");
        assertThat(shown.select("h2").attr("id")).isEqualTo("Together-Weeklywalk.1");
    }

    @Test
    void laysOutSectionsAndCells() {
        Document shown = view("<ac:layout><ac:layout-section ac:type=\"two_right_sidebar\">"
                + "<ac:layout-cell><p>main</p></ac:layout-cell><ac:layout-cell><p>side</p></ac:layout-cell>"
                + "</ac:layout-section></ac:layout>");

        String section = ".contentLayout2 > .columnLayout.two-right-sidebar[data-layout=two-right-sidebar] > ";
        assertThat(shown.select(section + ".cell.normal[data-type=normal] > .innerCell")
                        .text())
                .isEqualTo("main");
        assertThat(shown.select(section + ".cell.aside[data-type=aside] > .innerCell")
                        .text())
                .isEqualTo("side");
    }

    @Test
    void linksToPagesPeopleSpacesAddressesAndAnchors() {
        Page walk = community.page("Weekly walk", "");
        Document shown = view("<ac:link><ri:page ri:content-title=\"Weekly walk\"/></ac:link>"
                + "<ac:link ac:anchor=\"Where to\"><ri:page ri:content-title=\"Weekly walk\"/><ac:plain-text-link-body><![CDATA[route <1>]]></ac:plain-text-link-body></ac:link>"
                + "<ac:link><ri:page ri:content-title=\"Not yet\"/></ac:link>"
                + "<ac:link ac:anchor=\"Top\"><ac:link-body><em>up</em></ac:link-body></ac:link>");

        assertThat(shown.select("a").eachText()).containsExactly("Not yet", "up");
        community.readAs(community.bo);
        shown = view("<ac:link><ri:page ri:content-title=\"Weekly walk\"/></ac:link>"
                + "<ac:link ac:anchor=\"Where to\"><ri:page ri:content-title=\"Weekly walk\"/><ac:plain-text-link-body><![CDATA[route <1>]]></ac:plain-text-link-body></ac:link>"
                + "<ac:link><ri:user ri:userkey=\"" + community.anna.getKey() + "\"/></ac:link>"
                + "<ac:link><ri:user ri:username=\"bo\"/></ac:link>"
                + "<ac:link><ri:space ri:space-key=\"TOG\"/></ac:link>"
                + "<ac:link><ri:url ri:value=\"https://example.org/\"/></ac:link>");

        assertThat(shown.select("a").eachText())
                .containsExactly("Weekly walk", "route <1>", "Anna Ek", "Bo Lind", "Together", "https://example.org/");
        assertThat(shown.select("a").eachAttr("href"))
                .startsWith(
                        "/confluence/pages/viewpage.action?pageId=" + walk.getId(),
                        "/confluence/pages/viewpage.action?pageId=" + walk.getId() + "#Weeklywalk-Whereto",
                        "/confluence/display/~anna",
                        "/confluence/display/~bo",
                        "/confluence/display/TOG",
                        "https://example.org/");
        assertThat(shown.select("a.confluence-userlink.user-mention[data-linked-resource-type=userinfo]")
                        .eachAttr("data-username"))
                .containsExactly("anna", "bo");
        assertThat(shown.select("a.current-user-mention").text()).isEqualTo("Bo Lind");
    }

    @Test
    void offersToCreateAMissingPageAndShowsOnlyTheWordsOfAHiddenOne() {
        Page secret = community.page("Secret", "");
        community.pages.restrictView(secret.getId(), List.of("anna"), List.of());
        community.readAs(community.bo);

        Document shown = view(
                "<ac:link><ri:page ri:content-title=\"Not yet\"/></ac:link> <ac:link><ri:page ri:content-title=\"Secret\"/></ac:link>");

        assertThat(shown.select("a.createlink").attr("href"))
                .isEqualTo("/confluence/pages/createpage.action?spaceKey=TOG&title=Not+yet");
        assertThat(shown.select("a")).hasSize(1);
        assertThat(shown.text()).isEqualTo("Not yet Secret");
    }

    @Test
    void writesWholeAddressesWhereNoBrowserIs() {
        community.readAs(community.bo);

        String pdf = community.renderer.view("<ac:link><ri:space ri:space-key=\"TOG\"/></ac:link>", null, "TOG", "pdf");

        assertThat(Jsoup.parse(pdf).select("a").attr("href")).isEqualTo("http://localhost:1990/confluence/display/TOG");
    }

    @Test
    void showsTasksWithTheirMarks() {
        Page page = community.page(
                "Plan",
                "<ac:task-list><ac:task><ac:task-id>4</ac:task-id><ac:task-status>complete</ac:task-status>"
                        + "<ac:task-body>Call <strong>Bo</strong></ac:task-body></ac:task><ac:task><ac:task-id>5</ac:task-id>"
                        + "<ac:task-status>incomplete</ac:task-status><ac:task-body>Write</ac:task-body></ac:task></ac:task-list>");

        Document shown = Jsoup.parse(community.view(page));

        String list = "ul.inline-task-list[data-inline-tasks-content-id=" + page.getId() + "] > li";
        assertThat(shown.select(list + ".checked[data-inline-task-id=4] > span").text())
                .isEqualTo("Call Bo");
        assertThat(shown.select(list + "[data-inline-task-id=5]:not(.checked) > span")
                        .text())
                .isEqualTo("Write");
    }

    @Test
    void writesDatesInTheReadersLanguageAndSaysWhatIsPast() {
        community.texts.read(Locale.UK);

        Document shown =
                view("<time datetime=\"2026-11-20\"/><time datetime=\"2026-11-21\"/><time datetime=\"soon\"/>");

        assertThat(shown.select("time.date-past[datetime=2026-11-20]").text()).isEqualTo("20 Nov 2026");
        assertThat(shown.select("time.date-future").text()).isEqualTo("21 Nov 2026");
        community.texts.read(Locale.forLanguageTag("sv"));
        assertThat(view("<time datetime=\"2026-11-20\"/>").text()).isEqualTo("20 nov. 2026");
    }

    @Test
    void showsNoPlaceholderAndNoTemplateDeclarations() {
        assertThat(
                        view("<p><ac:placeholder>Write here</ac:placeholder></p><at:declarations><at:string at:name=\"x\"/></at:declarations>")
                                .text())
                .isEmpty();
    }

    @Test
    void showsEmoticonsAsText() {
        assertThat(only("<ac:emoticon ac:name=\"thumbs-up\"/>", ".emoticon.emoticon-thumbs-up")
                        .text())
                .isEqualTo("👍");
    }

    @Test
    void showsPicturesByAddressAndAttachment() {
        Document shown = view(
                "<ac:image ac:alt=\"map\" ac:width=\"200\"><ri:url ri:value=\"https://example.org/map.png\"/></ac:image>"
                        + "<ac:image><ri:attachment ri:filename=\"my map.png\"/></ac:image>");

        assertThat(shown.select("span.confluence-embedded-file-wrapper > img.confluence-embedded-image")
                        .eachAttr("src"))
                .containsExactly(
                        "https://example.org/map.png",
                        "/confluence/download/attachments/" + community.home.getId() + "/my%20map.png");
        assertThat(shown.select("img[alt=map]").attr("width")).isEqualTo("200");
    }
}
