package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.delbar.workbench.testing.Community;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MacroMarkupTest {

    private final Community community = new Community();
    private final MacroMarkup markup = community.renderer.macroMarkup();

    @AfterEach
    void close() {
        community.close();
    }

    private static Macros.Parameter parameter(String name, String type, boolean multiple) {
        return new Macros.Parameter(name, type, false, multiple, false, null, List.of(), List.of(), Map.of());
    }

    private String write(String type, String value) {
        return inside(markup.write(
                new MacroMarkup.Wanted("status", Map.of("p", value), "", null),
                List.of(parameter("p", type, type.equals("username"))),
                null));
    }

    private static String inside(String macro) {
        return macro.replaceFirst("^<[^>]*><ac:parameter ac:name=\"p\">", "")
                .replace("</ac:parameter></ac:structured-macro>", "");
    }

    private String again(String old, Map<String, String> parameters, @Nullable String bodyAsItIs) {
        return markup.write(
                new MacroMarkup.Wanted(markup.read(old).name(), parameters, "", bodyAsItIs), List.of(), old);
    }

    @Test
    void aNewMacroHasAnIdOfItsOwnAndAnEmptyBodyWhereItsCodeWantsOne() {
        String panel =
                markup.write(new MacroMarkup.Wanted("panel", Map.of("title", "A & B"), "", null), List.of(), null);

        assertThat(panel)
                .matches("<ac:structured-macro ac:name=\"panel\" ac:schema-version=\"1\" ac:macro-id=\"[0-9a-f-]{36}\">"
                        + "<ac:parameter ac:name=\"title\">A &amp; B</ac:parameter>"
                        + "<ac:rich-text-body><p></p></ac:rich-text-body></ac:structured-macro>");
        assertThat(markup.write(new MacroMarkup.Wanted("toc", Map.of("x", ""), "", null), List.of(), null))
                .endsWith("\"/>");
        assertThat(markup.write(new MacroMarkup.Wanted("code", Map.of(), "a]]>b", null), List.of(), null))
                .contains("<ac:plain-text-body><![CDATA[a]]]]><![CDATA[>b]]></ac:plain-text-body>");
    }

    @Test
    void peopleSpacesAndPagesBecomeReferences() {
        String anna = community.anna.getKey().getStringValue();
        String bo = community.bo.getKey().getStringValue();

        assertThat(write("username", "anna, bo"))
                .isEqualTo("<ri:user ri:userkey=\"" + anna + "\"/><ri:user ri:userkey=\"" + bo + "\"/>");
        assertThat(write("username", "anna, nobody")).isEqualTo("anna, nobody");
        assertThat(write("spacekey", "TOG")).isEqualTo("<ri:space ri:space-key=\"TOG\"/>");
        assertThat(write("spacekey", "@self")).isEqualTo("@self");
        assertThat(write("confluence-content", "A: b"))
                .isEqualTo("<ac:link><ri:page ri:content-title=\"A: b\"/></ac:link>");
        assertThat(write("url", "http://x/?a=1&b=2")).isEqualTo("<ri:url ri:value=\"http://x/?a=1&amp;b=2\"/>");
    }

    @Test
    void readsBackWhatTheMacrosCodeWouldGet() {
        String code = markup.write(
                new MacroMarkup.Wanted("code", Map.of("", "java", "owner", "anna"), "x < 1", null),
                List.of(parameter("owner", "username", false)),
                null);

        MacroMarkup.Read read = markup.read(code);

        assertThat(read.name()).isEqualTo("code");
        assertThat(read.parameters()).containsExactlyInAnyOrderEntriesOf(Map.of("", "java", "owner", "anna"));
        assertThat(read.plainBody()).isEqualTo("x < 1");
    }

    @Test
    void anEditKeepsIdAttributesAndBodyAndWritesOnlyWhatChanged() {
        String body = "\n <p>as&nbsp;it <b>is</b></p>";
        String old = "<ac:structured-macro ac:name=\"panel\" ac:schema-version=\"3\" ac:macro-id=\"m\">"
                + "<ac:parameter ac:name=\"page\"><ac:link><ri:page ri:content-title=\"T\"/></ac:link></ac:parameter>"
                + "<ac:parameter ac:name=\"title\">Old</ac:parameter><ac:parameter ac:name=\"gone\">x</ac:parameter>"
                + "<ac:parameter ac:name=\"gap\"><at:var at:name=\"v\"/></ac:parameter>"
                + "<ac:rich-text-body>" + body + "</ac:rich-text-body></ac:structured-macro>";

        assertThat(again(old, Map.of("page", "T", "title", "New"), body))
                .isEqualTo(old.replace("<ac:parameter ac:name=\"title\">Old</ac:parameter>", "")
                        .replace("<ac:parameter ac:name=\"gone\">x</ac:parameter>", "")
                        .replace(
                                "<ac:rich-text-body>",
                                "<ac:parameter ac:name=\"title\">New</ac:parameter><ac:rich-text-body>"));
    }

    @Test
    void anotherMacroInItsPlaceKeepsTheBody() {
        String old =
                "<ac:structured-macro ac:name=\"info\" ac:macro-id=\"m\"><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:structured-macro>";

        String written = markup.write(new MacroMarkup.Wanted("note", Map.of(), "", "<p>x</p>"), List.of(), old);

        assertThat(written)
                .contains("ac:name=\"note\"", "<ac:rich-text-body><p>x</p></ac:rich-text-body>")
                .doesNotContain("\"m\"");
    }

    @Test
    void refusesWhatIsNotOneMacroOrNotWellFormed() {
        assertThatThrownBy(() -> markup.read("<p>x</p>")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> markup.read("<ac:structured-macro ac:name=\"x\">"))
                .isInstanceOf(Storage.Broken.class);
        assertThatThrownBy(
                        () -> markup.write(new MacroMarkup.Wanted("panel", Map.of(), "<p>open", null), List.of(), null))
                .isInstanceOf(Storage.Broken.class);
    }
}
