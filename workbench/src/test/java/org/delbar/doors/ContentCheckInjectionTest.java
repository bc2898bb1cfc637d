package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.InjectionCorpus.HARMLESS;
import static org.delbar.doors.InjectionCorpus.assertNoDangerousAttributes;
import static org.delbar.doors.InjectionCorpus.letters;
import static org.delbar.doors.InjectionCorpus.payloads;
import static org.delbar.doors.InjectionCorpus.shape;
import static org.delbar.doors.Visitor.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** S2 for the content-free check: every payload wherever words may stand on a page that is shared as a method. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContentCheckInjectionTest {

    private final Workbench workbench = RealWorkbench.own();
    private final Visitor grace = Visitor.signedIn(workbench, "grace");
    private final List<String> payloads = payloads();

    @AfterAll
    void close() {
        workbench.close();
    }

    @Test
    void filledPagesShowThemAsTextOnBothSidesOfTheCheckAndInTheMethod() {
        CheckDesk harmless = CheckDesk.share(grace, filled(HARMLESS));
        Set<String> screen = shape(harmless.page().body());
        for (String payload : payloads) {
            CheckDesk desk = CheckDesk.share(grace, filled(payload));
            String seen = letters(readable(payload));
            assertThat(shape(desk.page().body())).as(payload).isSubsetOf(screen);
            assertNoDangerousAttributes(payload, desk.page().body());
            assertThat(letters(desk.source())).as(payload).contains(seen);

            Map<String, String> kept = new HashMap<>(desk.fields());
            kept.replaceAll((name, value) -> name.startsWith("d.") ? "keep" : value);
            CheckDesk looked = desk.press("look", "yes", kept);
            assertThat(shape(looked.page().body())).as(payload).isSubsetOf(screen);
            assertThat(letters(looked.result())).as(payload).contains(seen);

            JsonNode preview = json(grace.send(
                    "POST",
                    "/rest/delbar/1/methodbook/content-checks/preview",
                    Map.of(
                            "page",
                            kept.get("page"),
                            "seen",
                            kept.get("seen"),
                            "space",
                            "TOG",
                            "decisions",
                            keep(kept))));
            Element drawn =
                    Jsoup.parseBodyFragment(preview.path("html").asText()).body();
            Set<String> strokes = shape(drawn);
            strokes.remove("body[]");
            assertThat(strokes).as(payload).isSubsetOf(screen);
            assertNoDangerousAttributes(payload, drawn);

            kept.putAll(Map.of("title", RealWorkbench.freshTitle("Kept"), "line", "Kept"));
            Element method = looked.submit(kept).page().expectFirst("#main-content");
            assertThat(method.select("script, iframe, object, embed, base, meta, marquee, svg, math"))
                    .as(payload)
                    .isEmpty();
            assertNoDangerousAttributes(payload, method);
            assertThat(letters(method.text())).as(payload).contains(seen);
        }
    }

    private static Map<String, String> keep(Map<String, String> fields) {
        Map<String, String> kept = new HashMap<>();
        fields.keySet().stream()
                .filter(name -> name.startsWith("d."))
                .forEach(name -> kept.put(name.substring(2), "keep"));
        return kept;
    }

    /** Without what XML cannot hold. */
    private static String readable(String payload) {
        return payload.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD]", "");
    }

    /** A page with the words wherever words may be. */
    private long filled(String payload) {
        String words = new Element("p").text(readable(payload)).html();
        String value = words.replace("\"", "&quot;").replace("<", "&lt;").replace(">", "&gt;");
        String storage = "<h2>" + words + "</h2><p>" + words + "</p>"
                + "<p><ac:placeholder>" + words + "</ac:placeholder></p>"
                + "<table><tbody><tr><th>" + words + "</th></tr><tr><td>" + words + "</td></tr></tbody></table>"
                + "<p><ac:link><ri:page ri:content-title=\"" + value + "\" /><ac:plain-text-link-body><![CDATA["
                + readable(payload).replace("]]>", "]]&gt;") + "]]></ac:plain-text-link-body></ac:link></p>"
                + "<p><ac:link><ri:user ri:username=\"" + value + "\" /></ac:link></p>"
                + "<ac:structured-macro ac:name=\"panel\"><ac:parameter ac:name=\"title\">" + words
                + "</ac:parameter><ac:rich-text-body><p>" + words + "</p></ac:rich-text-body></ac:structured-macro>";
        String title = (readable(payload).replaceAll("\\p{Cntrl}", " ").strip() + " " + System.nanoTime()).strip();
        try {
            return Authored.page(grace, "TOG", title.substring(0, Math.min(title.length(), 200)), storage);
        } catch (IllegalStateException refused) {
            return Authored.page(grace, "TOG", RealWorkbench.freshTitle("Filled"), storage);
        }
    }
}
