package org.delbar.workbench.webresources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.json.marshal.Jsonable;
import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.delbar.workbench.modules.WebResourceModule;
import org.delbar.workbench.testing.FolderPlugin;
import org.delbar.workbench.testing.SmallServer;
import org.delbar.workbench.texts.Texts;
import org.delbar.workbench.web.Router;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebResourcesTest {

    public static final class Seats implements WebResourceDataProvider {

        @Override
        public Jsonable get() {
            return writer -> writer.write("{\"seats\":12}");
        }
    }

    @TempDir
    Path folder;

    private final Texts texts = new Texts(Locale.UK);
    private final Router router = new Router();
    private FolderPlugin plugin;
    private WebResources webResources;
    private SmallServer server;

    @BeforeEach
    void aPluginAndAServer() throws Exception {
        plugin = new FolderPlugin("com.example", folder)
                .withFile("words.properties", "talk=Move''n''talk\n")
                .withFile("words_sv.properties", "talk=Gå''n''prata\n")
                .withFile("aui.js", "const aui = 1;")
                .withFile("aui.css", "aui{}")
                .withFile("js/boards.js", "say(AJS.I18n.getText('talk'));")
                .withFile("js/plain.js", "plain();")
                .withFile(
                        "css/boards.css", "a{background:url(../images/a.png)} b{background:url('data:x')}/* url(c) */")
                .withFile("images/a.png", "png")
                .withFile("soy/wizard.soy", "wizard");
        texts.add("words", plugin::resource);
        webResources = webResources(true);
        webResources.host("com.atlassian.auiplugin:ajs", List.of("aui.js", "aui.css"), List.of(), List.of());
        router.mount("/download", webResources.downloads());
        server = new SmallServer(folder, router, Map.of());
    }

    @AfterEach
    void stop() throws Exception {
        server.close();
    }

    private WebResources webResources(boolean batched) {
        TemplateCompiler compiler = (template, name, locale) -> {
            if (template.contains("broken")) {
                throw new IllegalArgumentException("In file " + name + ": [line 1, column 2]");
            }
            return "compiled('" + template + "', '" + locale.getLanguage() + "');";
        };
        return new WebResources(texts, compiler, "/confluence", plugin::resource, batched);
    }

    private AutoCloseable enable(WebResources target, String xml) {
        return new WebResourceModule(target).enable(plugin.declares(xml));
    }

    private static final String BOARDS = """
            <web-resource key='boards'>
              <context>atl.general</context>
              <dependency>com.atlassian.auiplugin:ajs</dependency>
              <transformation extension='js'><transformer key='jsI18n'/></transformation>
              <transformation extension='soy'><transformer key='soyTransformer'><functions>x:y</functions></transformer></transformation>
              <resource type='download' name='wizard-soy.js' location='soy/wizard.soy'/>
              <resource type='download' name='js/boards.js' location='js/boards.js'/>
              <resource type='download' name='css/boards.css' location='css/boards.css'/>
              <resource type='download' name='images/' location='images/'/>
              <data key='seats' class='org.delbar.workbench.webresources.WebResourcesTest$Seats'/>
            </web-resource>
            """;

    private static List<String> withoutQuery(List<String> addresses) {
        return addresses.stream().map(each -> each.replaceAll("\\?.*", "")).toList();
    }

    private List<String> scripts(WebResources target) {
        PageResources page = target.startPage();
        page.requireResource("com.example:boards");
        return withoutQuery(page.scripts());
    }

    @Test
    void dependenciesComeFirstAndOnce() {
        enable(webResources, BOARDS);
        enable(webResources, """
                <web-resource key='more'><dependency>com.example:boards</dependency>
                <dependency>com.atlassian.auiplugin:ajs</dependency>
                <resource type='download' name='plain.js' location='js/plain.js'/></web-resource>
                """);
        PageResources page = webResources.startPage();

        page.requireResource("com.example:more");
        page.requireResourcesForContext("atl.general");

        assertThat(withoutQuery(page.scripts()))
                .containsExactly(
                        "/confluence/download/batch/com.atlassian.auiplugin:ajs/com.atlassian.auiplugin:ajs.js",
                        "/confluence/download/batch/com.example:boards/com.example:boards.js",
                        "/confluence/download/batch/com.example:more/com.example:more.js");
        assertThat(withoutQuery(page.styleSheets()))
                .containsExactly(
                        "/confluence/download/batch/com.atlassian.auiplugin:ajs/com.atlassian.auiplugin:ajs.css",
                        "/confluence/download/batch/com.example:boards/com.example:boards.css");
    }

    @Test
    void aRingOfDependenciesEnds() {
        webResources.host("a:a", List.of("a.js"), List.of("a:b"), List.of());
        webResources.host("a:b", List.of("b.js"), List.of("a:a"), List.of());
        PageResources page = webResources.startPage();

        page.requireResource("a:a");

        assertThat(page.scripts()).hasSize(2);
    }

    @Test
    void unbatchedEachFileHasItsAddress() {
        WebResources unbatched = webResources(false);
        enable(unbatched, BOARDS);

        assertThat(scripts(unbatched))
                .containsExactly(
                        "/confluence/download/resources/com.example:boards/wizard-soy.js",
                        "/confluence/download/resources/com.example:boards/js/boards.js");
    }

    @Test
    void aBatchHoldsTheFilesInOrderAndInTheReadersLanguage() throws Exception {
        enable(webResources, BOARDS);
        PageResources page = webResources.startPage();
        page.requireResource("com.example:boards");

        String english = server.get(page.scripts().get(1)).body();
        String swedish;
        try (Texts.Reading swede = texts.reading(Locale.forLanguageTag("sv-SE"))) {
            swedish = server.get(page.scripts().get(1)).body();
        }

        assertThat(english)
                .containsSubsequence("try {", "compiled('wizard', 'en');", "catch", "try {", "say(\"Move'n'talk\");");
        assertThat(swedish).containsSubsequence("compiled('wizard', 'sv');", "say(\"Gå'n'prata\");");
    }

    @Test
    void hostFilesStandInABatchAsTheyAre() throws Exception {
        assertThat(server.get("/confluence/download/batch/com.atlassian.auiplugin:ajs/com.atlassian.auiplugin:ajs.js")
                        .body())
                .startsWith("const aui = 1;");
    }

    @Test
    void picturesOfABatchedStyleSheetAreFound() throws Exception {
        enable(webResources, BOARDS);

        String css = server.get("/confluence/download/batch/com.example:boards/com.example:boards.css")
                .body();

        String picture = "/confluence/download/resources/com.example:boards/images/a.png";
        assertThat(css).contains("url(\"" + picture + "\")", "url('data:x')", "/* url(c) */");
        HttpResponse<String> answer = server.get(picture);
        assertThat(answer.body()).isEqualTo("png");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
    }

    @Test
    void saysWhatItIsAndIsKeptUntilItChanges() throws Exception {
        enable(webResources, BOARDS);
        PageResources page = webResources.startPage();
        page.requireResource("com.example:boards");
        String address = page.scripts().get(1);

        HttpResponse<String> answer = server.get(address);
        String tag = answer.headers().firstValue("ETag").orElseThrow();

        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/javascript;charset=UTF-8");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age=31536000");
        assertThat(server.get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(server.get(address.replaceAll("v=[0-9a-f]+", "v=0"))
                        .headers()
                        .firstValue("Cache-Control"))
                .hasValue("private, no-cache");
        texts.add("more", plugin.withFile("more.properties", "talk=Changed\n")::resource);
        assertThat(page.scripts().get(1)).isNotEqualTo(address);
    }

    @Test
    void aBrokenTemplateTellsTheBrowserAndSparesTheRest() throws Exception {
        plugin.withFile("soy/wizard.soy", "broken");
        enable(webResources, BOARDS);

        String script = server.get("/confluence/download/batch/com.example:boards/com.example:boards.js")
                .body();

        assertThat(script).contains("console.error(\"In file soy/wizard.soy: [line 1, column 2]\");", "say(\"Move");
    }

    @Test
    void dataComesWithThePageThatAsksForIt() {
        enable(webResources, BOARDS);
        PageResources page = webResources.startPage();
        assertThat(page.data()).isEmpty();

        page.requireResource("com.example:boards");

        assertThat(page.data()).containsExactly(Map.entry("com.example:boards.seats", "{\"seats\":12}"));
    }

    @Test
    void anUnknownDependencyIsNamedAndBreaksNothing() {
        enable(webResources, BOARDS.replace("com.atlassian.auiplugin:ajs", "com.atlassian.auiplugin:absent"));

        assertThat(webResources.problems())
                .containsExactly("com.example:boards depends on the web-resource com.atlassian.auiplugin:absent,"
                        + " which nobody offers");
        assertThat(scripts(webResources)).hasSize(1);
    }

    @Test
    void aDisabledModuleIsGone() throws Exception {
        AutoCloseable module = enable(webResources, BOARDS);
        module.close();

        assertThat(server.get("/confluence/download/batch/com.example:boards/com.example:boards.js")
                        .statusCode())
                .isEqualTo(404);
        assertThat(scripts(webResources)).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotKnowByName() {
        String key = "<web-resource key='k'>";
        assertThatThrownBy(() -> enable(webResources, key + "<condition class='com.example.Only'/></web-resource>"))
                .hasMessageContaining("com.example.Only");
        assertThatThrownBy(
                        () -> enable(
                                webResources,
                                key
                                        + "<transformation extension='less'><transformer key='less'/></transformation></web-resource>"))
                .hasMessageContaining("less");
        assertThatThrownBy(() -> enable(
                        webResources,
                        key + "<resource type='download' name='a.js' location='js/absent.js'/></web-resource>"))
                .hasMessageContaining("js/absent.js");
    }

    @Test
    void staysInsideItsFolders() throws Exception {
        enable(webResources, BOARDS);
        Files.writeString(folder.resolve("secret.txt"), "secret");

        for (String path : List.of("images/..%2fsecret.txt", "images/%2e%2e/secret.txt", "secret.txt", "images/")) {
            assertThat(server.get("/confluence/download/resources/com.example:boards/" + path)
                            .body())
                    .as(path)
                    .isNotEqualTo("secret");
        }
    }

    @Test
    void otherFilesOfAPluginAreServedToo() throws Exception {
        webResources.serveAlso((key, name) ->
                key.equals("com.example:item") && name.equals("icon") ? plugin.resource("images/a.png") : null);

        assertThat(server.get("/confluence/download/resources/com.example:item/icon")
                        .body())
                .isEqualTo("png");
        assertThat(server.get("/confluence/download/resources/com.example:item/other")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void outsideARequestNothingIsCollected() {
        enable(webResources, BOARDS);

        webResources.currentPage().requireResource("com.example:boards");

        assertThat(webResources.currentPage().scripts()).isEmpty();
    }
}
