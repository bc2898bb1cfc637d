package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.delbar.workbench.testing.Community;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MacroTest {

    interface Code {
        String run(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException;
    }

    record Small(BodyType bodyType, OutputType outputType, Code code) implements Macro {
        @Override
        public String execute(Map<String, String> parameters, String body, ConversionContext context)
                throws MacroExecutionException {
            return code.run(parameters, body, context);
        }

        @Override
        public BodyType getBodyType() {
            return bodyType;
        }

        @Override
        public OutputType getOutputType() {
            return outputType;
        }
    }

    private final Community community = new Community();

    @AfterEach
    void close() {
        community.close();
    }

    private void add(String name, Macro.BodyType body, Macro.OutputType output, Code code) {
        community.macros.add(new Macros.Definition(
                name,
                new Small(body, output, code),
                "org.example.tiny",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                false));
    }

    private void block(String name, Code code) {
        add(name, Macro.BodyType.NONE, Macro.OutputType.BLOCK, code);
    }

    private Document view(String storage) {
        return Jsoup.parseBodyFragment(community.renderer.view(storage, community.home, null, "display"));
    }

    @Test
    void marksTheSingleRootOfAMacroAndLeavesTheRestLetterForLetter() {
        block("card", (parameters, body, context) -> "\n<section class='delbar' data-x=\"1\"><br/>&#xe5;</section>\n");

        String html =
                community.renderer.view("<ac:structured-macro ac:name=\"card\"/>", community.home, null, "display");

        assertThat(html)
                .isEqualTo("\n<section class=\"delbar conf-macro output-block\" data-x=\"1\" data-hasbody=\"false\""
                        + " data-macro-name=\"card\"><br/>&#xe5;</section>\n");
    }

    @Test
    void wrapsOutputWithoutASingleRoot() {
        add("words", Macro.BodyType.NONE, Macro.OutputType.INLINE, (parameters, body, context) -> "one <b>two</b>");
        block("rows", (parameters, body, context) -> "<p>1</p><p>2</p>");

        Document shown = view("<p><ac:structured-macro ac:name=\"words\"/></p><ac:structured-macro ac:name=\"rows\"/>");

        assertThat(shown.select("span.conf-macro.output-inline[data-macro-name=words]")
                        .text())
                .isEqualTo("one two");
        assertThat(shown.select("div.conf-macro.output-block[data-macro-name=rows] > p"))
                .hasSize(2);
    }

    @Test
    void rendersTheBodyFirstAndSharesTheContext() {
        AtomicReference<String> seen = new AtomicReference<>("");
        add("outer", Macro.BodyType.RICH_TEXT, Macro.OutputType.BLOCK, (parameters, body, context) -> {
            seen.set(context.getSpaceKey() + " " + context.getOutputType() + " "
                    + context.getEntity().getTitle() + " "
                    + context.getPageContext().getOutputType() + " " + context.getProperty("from-inner"));
            return "<div>" + body + "</div>";
        });
        block("inner", (parameters, body, context) -> {
            context.setProperty("from-inner", "hello");
            return "<p>inner</p>";
        });

        Document shown = view(
                "<ac:structured-macro ac:name=\"outer\"><ac:rich-text-body><ac:structured-macro ac:name=\"inner\"/></ac:rich-text-body></ac:structured-macro>");

        assertThat(shown.select("div.conf-macro[data-hasbody=true] > p.conf-macro")
                        .text())
                .isEqualTo("inner");
        assertThat(seen).hasValue("TOG display Together display hello");
    }

    @Test
    void handsParametersOverAsText() {
        AtomicReference<Map<String, String>> seen = new AtomicReference<>(Map.of());
        block("typed", (parameters, body, context) -> {
            seen.set(parameters);
            return "";
        });

        view(
                "<ac:structured-macro ac:name=\"typed\"><ac:parameter ac:name=\"who\"><ri:user ri:userkey=\""
                        + community.anna.getKey() + "\"/><ri:user ri:userkey=\"" + community.bo.getKey()
                        + "\"/></ac:parameter>"
                        + "<ac:parameter ac:name=\"where\"><ri:space ri:space-key=\"TOG\"/></ac:parameter>"
                        + "<ac:parameter ac:name=\"here\"><ac:link><ri:page ri:content-title=\"Walk\"/></ac:link></ac:parameter>"
                        + "<ac:parameter ac:name=\"there\"><ac:link><ri:page ri:space-key=\"SAM\" ri:content-title=\"Walk\"/></ac:link></ac:parameter>"
                        + "<ac:parameter ac:name=\"url\"><ri:url ri:value=\"https://example.org\"/></ac:parameter>"
                        + "<ac:parameter ac:name=\"words\">a &amp; b</ac:parameter><ac:parameter ac:name=\"\">plain</ac:parameter></ac:structured-macro>");

        assertThat(seen.get())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "who", "anna,bo",
                        "where", "TOG",
                        "here", "Walk",
                        "there", "SAM:Walk",
                        "url", "https://example.org",
                        "words", "a & b",
                        "", "plain",
                        "0", "plain"));
    }

    @Test
    void understandsTheOldSpellingOfMacros() {
        Document shown = view(
                "<ac:macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">Old</ac:parameter><ac:rich-text-body><p>x</p></ac:rich-text-body></ac:macro>");

        assertThat(shown.select(".panel > .panelHeader > b").text()).isEqualTo("Old");
    }

    @Test
    void namesAnUnknownMacroInTheReadersLanguage() {
        assertThat(view("<p>a</p><ac:structured-macro ac:name=\"no-such\"/><p>b</p>")
                        .text())
                .isEqualTo("a Unknown macro: 'no-such' b");
    }

    @Test
    void showsABoxForAMacroThatFailsAndGoesOn() {
        block("refuses", (parameters, body, context) -> {
            throw new MacroExecutionException("No <b>list</b>");
        });
        block("breaks", (parameters, body, context) -> {
            throw new IllegalStateException("broken");
        });
        block("unlinked", (parameters, body, context) -> {
            throw new NoSuchMethodError("com.example.Gone");
        });

        Document shown = view(
                "<ac:structured-macro ac:name=\"refuses\"/><ac:structured-macro ac:name=\"breaks\"/><ac:structured-macro ac:name=\"unlinked\"/><p>after</p>");

        assertThat(shown.select("div.error").eachText())
                .containsExactly(
                        "Error rendering macro 'refuses' : No <b>list</b>",
                        "Error rendering macro 'breaks' : broken",
                        "Error rendering macro 'unlinked' : com.example.Gone");
        assertThat(shown.select("b")).isEmpty();
        assertThat(shown.select("p").text()).isEqualTo("after");
    }

    @Test
    void showsNothingForAMacroThatHasNothingToSay() {
        block("silent", (parameters, body, context) -> " ");

        assertThat(view("<ac:structured-macro ac:name=\"silent\"/>").body().children())
                .isEmpty();
    }
}
