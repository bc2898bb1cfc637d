package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.delbar.doors.InjectionCorpus.HARMLESS;
import static org.delbar.doors.InjectionCorpus.payloads;
import static org.delbar.doors.InjectionCorpus.shape;

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

/** S2 for settings: every payload typed into those of a space and of the site, and sent back by the screen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SettingsInjectionTest {

    private final Workbench workbench = RealWorkbench.own();
    private final Visitor grace = Visitor.signedIn(workbench, "grace");
    private final List<String> payloads = payloads();

    @AfterAll
    void close() {
        workbench.close();
    }

    @Test
    void settingsShowThemAsText() {
        Visitor ingrid = Visitor.signedIn(workbench, "ingrid");
        ingrid.postForm("/doauthenticate.action", Map.of("password", "ingrid", "destination", "/"));
        Set<String> harmlessSpace = shape(ofSpace(HARMLESS));
        Set<String> harmlessSite = shape(ofSite(ingrid, HARMLESS));
        for (String payload : payloads) {
            assertThat(shape(ofSpace(payload))).as(payload).isSubsetOf(harmlessSpace);
            assertThat(shape(ofSite(ingrid, payload))).as(payload).isSubsetOf(harmlessSite);
        }
    }

    /** Typed into a name of a choice and into a button's label, and sent back by the screen. */
    private Element ofSpace(String payload) {
        SettingsPage page = SettingsPage.open(grace, "TOG")
                .press("show", Map.of("methodbook-category-1-name-en", payload, "alias-methodbook.line", payload));
        return page.page().expectFirst("form.delbar-spaces-settings__form");
    }

    private static Element ofSite(Visitor administrator, String payload) {
        Map<String, String> fields = new HashMap<>();
        fields.put("organisation-1-key", "");
        fields.put("organisation-1-name", payload);
        fields.put("organisation-1-group", payload);
        fields.put("do", "show");
        String answer = administrator
                .postForm("/admin/plugins/delbar/site-settings-save.action", fields)
                .body();
        return Jsoup.parse(answer).expectFirst("form.delbar-spaces-settings__form");
    }
}
