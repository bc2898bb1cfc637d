package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.InjectionCorpus.HARMLESS;
import static org.delbar.doors.InjectionCorpus.letters;
import static org.delbar.doors.InjectionCorpus.payloads;
import static org.delbar.doors.InjectionCorpus.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.delbar.workbench.Workbench;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** S2 for reports on runs: every payload in an answer, on the run, on its screen and on the method. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunInjectionTest {

    private final Workbench workbench = RealWorkbench.own();
    private final Visitor grace = Visitor.signedIn(workbench, "grace");
    private final List<String> payloads = payloads();

    @AfterAll
    void close() {
        workbench.close();
    }

    @Test
    void answersOnRunsShowThemAsText() {
        long method = ToldRuns.method(grace, "TOG", RealWorkbench.freshTitle("Answered"));
        long run = ToldRuns.run(grace, method, "TOG");
        List<String> places = List.of(
                "/pages/viewpage.action?pageId=" + run,
                "/plugins/delbar/run-answer.action?run=" + run,
                "/pages/viewpage.action?pageId=" + method,
                "/pages/viewpage.action?output=pdf&pageId=" + method);
        Map<String, Set<String>> harmless = new HashMap<>();
        answer(run, HARMLESS);
        places.forEach(place -> harmless.put(place, shape(content(place))));
        for (String payload : payloads) {
            String fitting = payload.substring(0, Math.min(payload.length(), 280));
            answer(run, fitting);
            for (String place : places) {
                Element content = content(place);
                assertThat(shape(content)).as(place + " " + payload).isSubsetOf(harmless.get(place));
                assertThat(solid(content.text() + content.select("[name=line]").val()))
                        .as(place)
                        .contains(solid(fitting));
            }
        }
    }

    /** Without blanks of any kind: an answer is one line. */
    private static String solid(String text) {
        return letters(text).replaceAll("\\p{Z}", "");
    }

    private void answer(long run, String words) {
        ToldRuns.tells(grace, run, "helped", Map.of("line", words, "change", words, "again", "yes"));
    }

    private Element content(String address) {
        return grace.page(address).expectFirst("#main-content, body");
    }
}
