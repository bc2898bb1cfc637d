package org.delbar.workbench.blueprints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.core.DefaultDeleteContext;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.plugin.web.ContextProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.blueprints.Blueprints.Refused;
import org.delbar.workbench.content.HostConditions;
import org.delbar.workbench.modules.BlueprintModule;
import org.delbar.workbench.modules.ContentTemplateModule;
import org.delbar.workbench.modules.WebItemModule;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.testing.Community;
import org.delbar.workbench.testing.TinyPlugin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@EachDatabase
class BlueprintsTest {

    private static final String METHOD = "org.example.tiny:method";

    /** Answers what it was asked, a raw part, and a title when the wizard wishes one. */
    public static final class Echo implements ContextProvider {

        private Map<String, String> params = Map.of();

        @Override
        public void init(Map<String, String> given) {
            params = given;
        }

        @Override
        public Map<String, Object> getContextMap(Map<String, Object> context) {
            if (context.containsKey("fail")) {
                throw new IllegalStateException("secret detail");
            }
            Map<String, Object> answer = new HashMap<>(context);
            answer.put("raw", context.getOrDefault("raw", "<em>" + params.getOrDefault("word", "") + "</em>"));
            answer.put(
                    "asked", String.join(",", context.keySet().stream().sorted().toList()));
            if (context.containsKey("ownTitle")) {
                answer.put("ContentPageTitle", context.get("ownTitle"));
            }
            return answer;
        }
    }

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Community community;
    private final Blueprints blueprints;

    BlueprintsTest(Database database) {
        community = new Community(database);
        blueprints = community.blueprints;
    }

    @BeforeEach
    void installATinyPlugin() throws Exception {
        TinyPlugin plugin = new TinyPlugin(folder)
                .with(
                        "t/method.xml",
                        "<at:declarations><at:var at:name=\"what\"/></at:declarations><h2><at:i18n at:key=\"workbench.blueprints.blank\"/></h2>"
                                + "<p><at:var at:name=\"what\"/></p><p><at:var at:name=\"raw\" at:rawXhtml=\"True\"/></p>"
                                + "<p><at:var at:name=\"missing\"/></p><p><ac:placeholder>Write</ac:placeholder></p><p><at:var at:name=\"asked\"/></p>")
                .with("t/other.xml", "<p>other</p>")
                .with("t/broken.xml", "<p>broken")
                .with("icon.png", "png");
        ContentTemplateModule templates = new ContentTemplateModule(community.registry);
        templates.enable(plugin.declares(
                "<content-template key=\"method-template\"><resource name=\"template\" type=\"download\" location=\"/t/method.xml\"/>"
                        + "<context-provider class=\"" + Echo.class.getName()
                        + "\"><param name=\"word\" value=\"raw\"/></context-provider></content-template>"));
        templates.enable(
                plugin.declares(
                        "<content-template key=\"other-template\"><resource name=\"template\" location=\"t/other.xml\"/></content-template>"));
        templates.enable(
                plugin.declares(
                        "<content-template key=\"broken-template\"><resource name=\"template\" location=\"t/broken.xml\"/></content-template>"));
        BlueprintModule module = new BlueprintModule(community.registry);
        module.enable(
                plugin.declares(
                        "<blueprint key=\"method\" i18n-name-key=\"Methods\" index-key=\"method\" create-result=\"view\" how-to-use-template=\"Tiny.howTo\">"
                                + "<content-template ref=\"method-template\"/><content-template ref=\"org.example.tiny:other-template\"/><content-template ref=\"gone-template\"/><content-template ref=\"broken-template\"/>"
                                + "<dialog-wizard key=\"w\"><dialog-page id=\"one\" template-key=\"Tiny.one\" title-key=\"First\" description-header-key=\"Why\" description-content-key=\"Because\"/>"
                                + "<dialog-page id=\"two\" template-key=\"Tiny.two\" title-key=\"Second\"/></dialog-wizard></blueprint>"));
        module.enable(
                plugin.declares(
                        "<blueprint key=\"note\" i18n-name-key=\"Notes\" index-key=\"note\" disable-index-page=\"true\" content-template-key=\"other-template\"/>"));
        WebItemModule items = new WebItemModule(community.webItems, new HostConditions(community.permissions));
        items.enable(
                plugin.declares(
                        "<web-item key=\"note-item\" i18n-name-key=\"A note\" section=\"system.create.dialog/content\"><description key=\"Short\"/><param name=\"blueprintKey\" value=\"note\"/></web-item>"));
        items.enable(
                plugin.declares(
                        "<web-item key=\"method-item\" i18n-name-key=\"A method\" section=\"system.create.dialog/content\"><resource name=\"icon\" type=\"download\" location=\"icon.png\"/><param name=\"blueprintKey\" value=\"method\"/></web-item>"));
        items.enable(
                plugin.declares(
                        "<web-item key=\"lost-item\" i18n-name-key=\"Lost\" section=\"system.create.dialog/content\"><param name=\"blueprintKey\" value=\"no-such\"/></web-item>"));
    }

    @AfterEach
    void close() {
        community.close();
    }

    private Page create(Map<String, Object> fields) {
        return blueprints.create(community.together, null, METHOD, fields, community.anna);
    }

    private static String body(Page page) {
        return page.getBodyContent().getBody();
    }

    @Test
    void offersTheBlankPageFirstThenBlueprintsByName() {
        List<Blueprints.Item> items = blueprints.items();

        assertThat(items).extracting(Blueprints.Item::name).containsExactly("Blank page", "A method", "A note");
        Blueprints.Item method = items.get(1);
        assertThat(method.itemKey()).isEqualTo("org.example.tiny:method-item");
        assertThat(method.blueprintModuleCompleteKey()).isEqualTo(METHOD);
        assertThat(method.iconUrl()).isEqualTo("/confluence/download/resources/org.example.tiny:method-item/icon");
        assertThat(community.webItems.resource("org.example.tiny:method-item", "icon"))
                .isPresent();
        assertThat(method.createResult()).isEqualTo("view");
        assertThat(method.howToUseTemplate()).isEqualTo("Tiny.howTo");
        assertThat(method.wizard()).extracting(Blueprints.WizardPage::last).containsExactly(false, true);
        assertThat(method.wizard().get(0).description()).isEqualTo("Because");
        assertThat(items.get(2).createResult()).isEqualTo("edit");
        assertThat(items.get(2).description()).isEqualTo("Short");
        assertThat(items.get(0).contentBlueprintId()).isEqualTo("00000000-0000-0000-0000-000000000000");
    }

    @Test
    void fillsTheTemplateAndEscapesWhatPeopleWrote() {
        Page page = create(Map.of("title", "Walk", "what", "<b>a & b</b>"));

        assertThat(body(page))
                .isEqualTo(
                        "<h2>Blank page</h2><p>&lt;b&gt;a &amp; b&lt;/b&gt;</p><p><em>raw</em></p><p/>"
                                + "<p><ac:placeholder>Write</ac:placeholder></p>"
                                + "<p>blueprintKey,blueprintModuleCompleteKey,contentTemplateKey,spaceKey,templateLabel,title,what</p>");
        assertThat(page.getTitle()).isEqualTo("Walk");
        assertThat(page.getLabels()).extracting(Label::getName).containsExactly("method");
    }

    @Test
    void prefersTheTitleOfTheProvider() {
        assertThat(create(Map.of("title", "Wished", "ownTitle", "Decided")).getTitle())
                .isEqualTo("Decided");
    }

    @ParameterizedTest
    @CsvSource({"other-template", "org.example.tiny:other-template"})
    void usesTheTemplateThatTheWizardChose(String key) {
        assertThat(body(create(Map.of("title", "Walk", "contentTemplateKey", key))))
                .isEqualTo("<p>other</p>");
    }

    @Test
    void putsPagesBelowTheIndexPageThatIsMadeOnce() {
        Page first = create(Map.of("title", "First"));
        Page second = create(Map.of("title", "Second"));

        Page index = first.getParent();
        assertThat(second.getParent().getId()).isEqualTo(index.getId());
        assertThat(index.getTitle()).isEqualTo("Methods");
        assertThat(index.getParent().getId()).isEqualTo(community.home.getId());
        assertThat(community.view(Objects.requireNonNull(community.pages.getPage(index.getId()))))
                .contains("create-from-template-button", "data-space-key=\"TOG\"");
    }

    @Test
    void theIndexPageListsWhatWasMade() {
        Page made = create(Map.of("title", "First"));
        community.readAs(community.bo);

        assertThat(community.view(made.getParent())).contains("content-report-table-macro", ">First</a>");
    }

    @Test
    void putsThePageBelowTheChosenParent() {
        Page parent = community.page("Parent", "");

        Page page = blueprints.create(community.together, parent, METHOD, Map.of("title", "Walk"), community.anna);

        assertThat(page.getParent().getId()).isEqualTo(parent.getId());
        assertThat(body(page)).contains("parentPageId");
        assertThat(community.pages.getPage("TOG", "Methods")).isNotNull();
    }

    @Test
    void makesNoIndexPageWhereItIsSwitchedOff() {
        Page page = blueprints.create(
                community.together, null, "org.example.tiny:note", Map.of("title", "N"), community.anna);

        assertThat(page.getParent().getId()).isEqualTo(community.home.getId());
        assertThat(community.pages.getPage("TOG", "Notes")).isNull();
    }

    @Test
    void anOrdinaryPageIsNotTakenForTheIndexPage() {
        community.page("methods", "<p>mine</p>");

        assertThat(create(Map.of("title", "Walk")).getParent().getTitle()).isEqualTo("Methods (2)");
    }

    @Test
    void makesTheIndexPageAnewWhenItWasThrownAway() {
        Page first = create(Map.of("title", "First"));
        community.pages.trashPage(first.getParent(), DefaultDeleteContext.DEFAULT);

        assertThat(create(Map.of("title", "Second")).getParent().getTitle()).isEqualTo("Methods");
    }

    @Test
    void twoWhoBeginAtOnceShareOneIndexPage() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Page>> attempts = new ArrayList<>();

        for (String title : List.of("One", "Two")) {
            attempts.add(two.submit(() -> {
                together.await();
                return create(Map.of("title", title));
            }));
        }

        assertThat(attempts.get(0).get().getParent().getId())
                .isEqualTo(attempts.get(1).get().getParent().getId());
        assertThat(community.pages.below(List.of(community.home)))
                .extracting(Page::getTitle)
                .containsExactly("Methods");
        two.shutdown();
    }

    @Test
    void aDraftSavesNothing() {
        Blueprints.Draft draft = blueprints.draft(
                community.together, null, METHOD, Map.of("title", "Walk", "what", "x"), community.anna);

        assertThat(draft.title()).isEqualTo("Walk");
        assertThat(draft.storage()).contains("<p>x</p>");
        assertThat(community.pages.below(List.of(community.home))).isEmpty();
    }

    @Test
    void leavesNothingBehindWhenAListenerStopsTheSave() {
        community.events.listen(event -> {
            if (community.pages.getPage("TOG", "Walk") != null) {
                throw new IllegalStateException("listener is broken");
            }
        });

        assertThatThrownBy(() -> create(Map.of("title", "Walk"))).hasMessage("listener is broken");

        assertThat(community.pages.below(List.of(community.home))).isEmpty();
        assertThat(community.database.jdbc().queryForList("select page_id from wb_index_page"))
                .isEmpty();
    }

    @Nested
    class Refuses {

        private void refuses(Map<String, Object> fields, String message) {
            assertThatThrownBy(() -> create(fields)).isInstanceOf(Refused.class).hasMessage(message);
            assertThat(community.pages.getPage("TOG", "Methods")).isNull();
        }

        @Test
        void aPersonWhoMayNotAddPages() {
            assertThatThrownBy(() ->
                            blueprints.create(community.together, null, METHOD, Map.of("title", "Walk"), community.bo))
                    .isInstanceOf(Refused.class)
                    .hasMessage("You may not add pages in this space.");
        }

        @Test
        void aParentThatThePersonMayNotSee() {
            Page secret = community.page("Secret", "");
            community.pages.restrictView(secret.getId(), List.of("bo"), List.of());

            assertThatThrownBy(() ->
                            blueprints.create(community.together, secret, METHOD, Map.of("title", "W"), community.anna))
                    .isInstanceOf(Refused.class);
        }

        @Test
        void noTitle() {
            refuses(Map.of("title", "  "), "Give the page a title.");
        }

        @Test
        void aTitleThatIsTooLong() {
            refuses(Map.of("title", "x".repeat(256)), "A title has at most 255 characters.");
        }

        @Test
        void aTakenTitleWithTheSameWordsWhetherOrNotThePersonMaySeeThePage() {
            community.page("Open", "");
            community.pages.restrictView(community.page("Secret", "").getId(), List.of("bo"), List.of());

            refuses(Map.of("title", "OPEN"), "The space already has a page with this title. Choose another title.");
            refuses(Map.of("title", "secret"), "The space already has a page with this title. Choose another title.");
        }

        @Test
        void aTemplateThatIsNotThere() {
            String message = "The template of this page is missing. Tell an administrator.";
            refuses(Map.of("title", "Walk", "contentTemplateKey", "gone-template"), message);
            refuses(Map.of("title", "Walk", "contentTemplateKey", "never-declared"), message);
            assertThatThrownBy(() ->
                            blueprints.create(community.together, null, "org.example:no", Map.of(), community.anna))
                    .isInstanceOf(Refused.class)
                    .hasMessage(message);
        }

        @Test
        void aProviderThatFailsWithoutTellingWhy() {
            refuses(Map.of("title", "Walk", "fail", true), "We can't create that blueprint right now.");
        }

        @Test
        void storageThatIsNotWellFormed() {
            String message = "The template of this page did not give a readable page. Tell an administrator.";
            refuses(Map.of("title", "Walk", "raw", "<p>open"), message);
            refuses(Map.of("title", "Walk", "contentTemplateKey", "broken-template"), message);
        }

        @Test
        void inTheReadersLanguage() {
            community.texts.read(Locale.forLanguageTag("sv"));
            refuses(Map.of(), "Ge sidan en titel.");
            community.texts.read(Locale.forLanguageTag("no"));
            refuses(Map.of(), "Gi siden en tittel.");
        }
    }
}
