package org.delbar.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.delbar.workbench.Workbench;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Confluence administration, Sharing &amp; learning (X3: organisations), without a script. */
class SiteSettingsScreenTest {

    private static final String SCREEN = "/admin/plugins/delbar/site-settings.action";
    private static final String SAVE = "/admin/plugins/delbar/site-settings-save.action";

    private final Workbench workbench = RealWorkbench.shared();
    private final Visitor ingrid = administrator();

    @BeforeEach
    @AfterEach
    void forgetAll() {
        Map<String, String> fields = fields(ingrid.page(SCREEN));
        fields.keySet().removeIf(name -> name.matches("organisation-\\d+-.*"));
        fields.put("organisation-removed", "x-fjordverk,x-nordvik,x-guests");
        fields.put("do", "save");
        ingrid.postForm(SAVE, fields);
        assertThat(ingrid.page(SCREEN).select(".delbar-spaces-settings__item")).isEmpty();
    }

    @Test
    void standsInConfluenceAdministrationBehindThePassword() {
        Visitor without = Visitor.signedIn(workbench, "ingrid");

        assertThat(without.page(SCREEN).select("#authenticateform input[type=password]"))
                .hasSize(1);
        Document page = ingrid.page(SCREEN);
        assertThat(page.select("form.delbar-spaces-settings__form")).hasSize(1);
        assertThat(page.select(".wb-admin-menu a[aria-current]").attr("href")).endsWith(SCREEN);
        assertThat(ingrid.page("/admin/console.action").select(".wb-admin-menu a[href$='" + SCREEN + "']"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"grace", "samir", "viktor"})
    void isForAllOthersAsIfItWereNotThere(String username) {
        Visitor other = Visitor.signedIn(workbench, username);

        HttpResponse<String> there = other.get(SCREEN);
        HttpResponse<String> saved = other.postForm(SAVE, Map.of("do", "save", "revision", "0"));
        HttpResponse<String> nowhere = other.get("/admin/plugins/delbar/nothing.action");

        assertThat(there.statusCode()).isEqualTo(nowhere.statusCode()).isEqualTo(404);
        assertThat(saved.statusCode()).isEqualTo(404);
        assertThat(there.body()).doesNotContain("delbar-spaces-settings__form");
    }

    @Test
    void savesNothingWithoutATokenOrByGet() {
        Map<String, String> fields = typed("Fjordverk", "guests");
        fields.put("do", "save");
        fields.remove("atl_token");

        assertThat(ingrid.foreignForm(SAVE, fields).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(ingrid.get(SAVE + "?do=save&revision=0&organisation-1-key=&organisation-1-name=A"
                                + "&organisation-1-group=guests")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(ingrid.page(SCREEN).select(".delbar-spaces-settings__item")).isEmpty();
    }

    @Test
    void keepsOrganisationsAndWritesEachChangeDown() {
        Document saved = press("save", typed("Fjordverk", "Guests"));

        assertThat(saved.select(".aui-message-success").text()).startsWith("Lagret.");
        assertThat(fields(saved))
                .containsEntry("organisation-1-name", "Fjordverk")
                .containsEntry("organisation-1-group", "Guests")
                .containsEntry("organisation-1-key", "x-fjordverk");
        Map<String, String> renamed = fields(saved);
        renamed.put("organisation-1-name", "Nordvik");
        renamed.put("organisation-1-hidden", "true");
        press("save", renamed);

        String audit = ingrid.page("/admin/auditlog").select("#audit-log").text();
        assertThat(audit)
                .contains("Innstillinger for nettstedet endret")
                .contains("Organisasjon lagt til: Fjordverk (Guests)")
                .contains("Navnet på en organisasjon: Fjordverk Nordvik")
                .contains("Organisasjon skjult: Nordvik");
        assertThat(fields(ingrid.page(SCREEN))).containsEntry("organisation-1-key", "x-fjordverk");
    }

    @Test
    void refusesAtEachFieldInWordsAndKeepsAllThatWasTyped() {
        Map<String, String> fields = typed("<b>Fjordverk</b>", "no <i>such</i> group");
        fields.put("organisation-2-key", "");
        fields.put("organisation-2-name", "");
        fields.put("organisation-2-group", "guests");

        Document refused = press("save", fields);

        assertThat(refused.select(".aui-message-warning").text()).contains("Ingenting er lagret ennå.");
        assertThat(refused.select("#delbar-settings-organisation-1-group-error").text())
                .isEqualTo("Det finnes ingen gruppe som heter «no <i>such</i> group»."
                        + " Skriv navnet slik det står under Grupper.");
        assertThat(refused.select("#delbar-settings-organisation-2-name-error").text())
                .isEqualTo("Gi organisasjonen et navn.");
        assertThat(refused.select("a[href=#delbar-settings-organisation-2-name]"))
                .hasSize(1);
        assertThat(refused.select(".delbar-spaces-settings b, .delbar-spaces-settings i"))
                .isEmpty();
        assertThat(fields(refused))
                .containsEntry("organisation-1-name", "<b>Fjordverk</b>")
                .containsEntry("organisation-1-group", "no <i>such</i> group")
                .containsEntry("organisation-2-group", "guests");
        assertThat(ingrid.page(SCREEN).select(".delbar-spaces-settings__item")).isEmpty();
    }

    @Test
    void buttonsRearrangeWithoutSavingAndGroupsAreProposed() {
        Map<String, String> fields = typed("Fjordverk", "guests");
        Document added = press("add", fields);
        Map<String, String> two = fields(added);
        two.put("organisation-2-name", "Nordvik");
        two.put("organisation-2-group", "confluence-users");
        Document moved = press("up-2", two);
        Document removed = press("remove-2", fields(moved));

        assertThat(added.select("input[autofocus]").attr("name")).isEqualTo("organisation-2-name");
        assertThat(added.select("datalist option").eachAttr("value")).contains("guests", "confluence-users");
        assertThat(fields(moved)).containsEntry("organisation-1-name", "Nordvik");
        assertThat(moved.select("button[autofocus]").attr("value")).isEqualTo("down-1");
        assertThat(fields(removed))
                .containsEntry("organisation-1-name", "Nordvik")
                .doesNotContainKey("organisation-2-key");
        assertThat(removed.select(".aui-message-warning").text()).contains("Ikke lagret ennå.");
        assertThat(ingrid.page(SCREEN).select(".delbar-spaces-settings__item")).isEmpty();
    }

    @Test
    void theSecondOfTwoAdministratorsSeesWhatTheFirstChangedAndLosesNothing() {
        Map<String, String> second = typed("Nordvik", "confluence-users");
        press("save", typed("Fjordverk", "guests"));

        Document conflict = press("save", second);

        assertThat(conflict.select(".aui-message-warning").text())
                .contains("Ingrid Solheim")
                .contains("Organisasjon lagt til: ingenting → Fjordverk (guests)");
        assertThat(fields(conflict))
                .containsEntry("organisation-1-name", "Nordvik")
                .containsEntry("organisation-2-name", "Fjordverk");
        assertThat(fields(ingrid.page(SCREEN))).containsEntry("organisation-1-name", "Fjordverk");

        press("save", fields(conflict));
        assertThat(fields(ingrid.page(SCREEN)))
                .containsEntry("organisation-1-name", "Nordvik")
                .containsEntry("organisation-2-name", "Fjordverk");
    }

    private Visitor administrator() {
        Visitor visitor = Visitor.signedIn(workbench, "ingrid");
        visitor.postForm("/doauthenticate.action", Map.of("password", "ingrid", "destination", "/"));
        return visitor;
    }

    /** The form with one organisation more. */
    private Map<String, String> typed(String name, String group) {
        Map<String, String> fields = fields(ingrid.page(SCREEN));
        fields.put("organisation-1-key", "");
        fields.put("organisation-1-name", name);
        fields.put("organisation-1-group", group);
        return fields;
    }

    private Document press(String button, Map<String, String> fields) {
        fields.put("do", button);
        return Jsoup.parse(ingrid.postForm(SAVE, fields).body());
    }

    private static Map<String, String> fields(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        FormElement form = page.expectForm("form.delbar-spaces-settings__form");
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        return fields;
    }
}
