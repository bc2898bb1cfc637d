package org.delbar.workbench.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.delbar.doors.RealWorkbench;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.plugins.PluginHost.State;
import org.delbar.workbench.plugins.ProbePlugin;
import org.delbar.workbench.web.screens.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A plugin with a settings screen for spaces, as administrators, other people and forgers meet it. */
class ActionsTest {

    private static final String KEY = "org.example.actions";
    private static final String SHOW = "/plugins/example/show.action";
    private static final String SAVE = "/plugins/example/save.action";

    private static final String BEAN = """
            package org.example;
            @jakarta.inject.Named
            public class Greeting {
                public String text() {
                    return "from a bean";
                }
            }
            """;
    private static final String BOX = """
            package org.example;
            public class Box {
                private String word = "";
                public String getWord() { return word; }
                public void setWord(String word) { this.word = word; }
            }
            """;
    private static final String ACTION = """
            package org.example;
            import com.atlassian.confluence.spaces.actions.AbstractSpaceAdminAction;
            import com.atlassian.struts.httpmethod.HttpMethod;
            import com.atlassian.struts.httpmethod.PermittedMethods;
            import com.atlassian.annotations.security.XsrfProtectionExcluded;
            import org.apache.struts2.interceptor.parameter.StrutsParameter;
            public class SettingsAction extends AbstractSpaceAdminAction {
                private final Greeting greeting;
                private final Box open = new Box();
                private final Box closed = new Box();
                private String name = "";
                private String secret = "kept";
                private int count = 7;
                private String[] colours = {};

                @jakarta.inject.Inject
                public SettingsAction(Greeting greeting) { this.greeting = greeting; }

                @StrutsParameter public void setName(String name) { this.name = name; }
                @StrutsParameter public void setCount(int count) { this.count = count; }
                @StrutsParameter public void setColours(String[] colours) { this.colours = colours; }
                public void setSecret(String secret) { this.secret = secret; }
                @StrutsParameter(depth = 1) public Box getOpen() { return open; }
                public Box getClosed() { return closed; }

                public String getName() { return name; }
                public String getSeen() {
                    return greeting.text() + "|" + secret + "|" + count + "|" + String.join("+", colours) + "|"
                            + open.getWord() + "|" + closed.getWord() + "|" + getActiveRequest().getMethod() + "|"
                            + getAuthenticatedUser().getName();
                }

                @Override public void validate() {
                    if (name.isBlank()) { addFieldError("name", getText("save.words.missing")); }
                }
                @Override public String execute() { return SUCCESS; }
                @PermittedMethods(HttpMethod.GET) @XsrfProtectionExcluded public String look() { return INPUT; }
                @XsrfProtectionExcluded public String fromOutside() { return INPUT; }
            }
            """;
    private static final String PLAIN = """
            package org.example;
            public class PlainAction extends com.atlassian.confluence.core.ConfluenceActionSupport {
                @Override public String execute() { return SUCCESS; }
            }
            """;
    private static final String VIEW = """
            <html><head><title>Settings of <b></title><meta name="decorator" content="atl.general"/></head>
            #applyDecorator("root")
            #decoratorParam("helper" $action.helper) #decoratorParam("context" "space-administration")
            #applyDecorator("root")
            #decoratorParam("context" "spaceadminpanel") #decoratorParam("selectedSpaceToolsWebItem" "example-item")
            #decoratorParam("helper" $action.helper)
            <body><form id="probe" action="$req.contextPath/plugins/example/save.action" method="post">#form_xsrfToken()
            <input type="hidden" name="key" value="$action.spaceKey"><input name="name" value="$action.name">
            <span id="seen">$action.seen</span>
            #foreach($error in $action.fieldErrors.get("name"))<p class="error">$error</p>#end
            #foreach($error in $action.fieldErrors.get("count"))<p class="error">$error</p>#end
            <a href="$htmlUtil.urlEncode($action.name)">$i18n.getText("save.words.missing")</a></form></body>
            #end
            #end</html>
            """;
    private static final String WORDS = """
            save.words.missing=A name, please
            save.words.section=Example
            save.words.item=Settings
            save.words.legacy=Legacy
            """;
    private static final String MODULES = """
            <resource type="i18n" name="i18n" location="words"/>
            <web-section key="example" location="system.space.tools" weight="5"><label key="save.words.section"/></web-section>
            <web-item key="example-item" section="system.space.tools/example" weight="10"><label key="save.words.item"/>
              <link linkId="example-link">/plugins/example/show.action?key=$htmlUtil.urlEncode($space.key)</link>
              <condition class="com.atlassian.confluence.plugin.descriptor.web.conditions.SpaceSidebarCondition"/></web-item>
            <web-item key="legacy" section="system.space.admin/example"><label key="save.words.legacy"/>
              <link>/plugins/example/show.action</link>
              <condition class="com.atlassian.confluence.plugin.descriptor.web.conditions.SpaceSidebarCondition" invert="true"/></web-item>
            <struts key="example-actions"><package name="example" extends="default" namespace="/plugins/example">
              <default-interceptor-ref name="validatingStack"/>
              <action name="show" class="org.example.SettingsAction" method="doDefault"><result name="input" type="velocity">/view.vm</result></action>
              <action name="look" class="org.example.SettingsAction" method="look"><result name="input" type="velocity">/view.vm</result></action>
              <action name="outside" class="org.example.SettingsAction" method="fromOutside"><result name="input">/view.vm</result></action>
              <action name="unchecked" class="org.example.SettingsAction"><interceptor-ref name="defaultStack"/>
                <result name="success">/view.vm</result></action>
              <action name="save" class="org.example.SettingsAction">
                <result name="input" type="velocity">/view.vm</result>
                <result name="success" type="redirect">/plugins/example/show.action?key=${key}&amp;name=${name}</result></action>
              <action name="plain" class="org.example.PlainAction"><param name="RequireSecurityToken">false</param>
                <param name="permittedMethods">GET</param><result name="success">/plain.vm</result></action>
            </package></struts>
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static final Workbench WORKBENCH = RealWorkbench.shared();

    @BeforeAll
    static void install() {
        Path jar = ProbePlugin.named(KEY)
                .source(BEAN)
                .source(BOX)
                .source(ACTION)
                .source(PLAIN)
                .file("view.vm", VIEW)
                .file("plain.vm", "<html><head><title>Plain</title></head><body><p id='plain'>Hello</p></body></html>")
                .file("words.properties", WORDS)
                .module(MODULES)
                .jarIn(folder);
        assertThat(WORKBENCH.plugins().install(jar))
                .satisfies(plugin -> assertThat(plugin.state()).isEqualTo(State.ENABLED))
                .satisfies(plugin -> assertThat(plugin.modules())
                        .allSatisfy(module -> assertThat(module.reason()).isNull()));
    }

    @AfterAll
    static void uninstall() throws Exception {
        WORKBENCH.plugins().uninstall(KEY);
        assertThat(new Browser(WORKBENCH.url())
                        .as("grace")
                        .get(SHOW + "?key=TOG")
                        .statusCode())
                .isEqualTo(404);
    }

    private final Browser browser = new Browser(WORKBENCH.url());

    @Test
    void theScreenStandsInTheSpaceToolsBesideTheSidebar() throws Exception {
        Document page = browser.as("grace").page(SHOW + "?key=TOG");

        assertThat(page.title()).startsWith("Settings of <b>");
        assertThat(page.select("head > meta[name=decorator]")).isEmpty();
        assertThat(page.select(".acs-side-bar .name").text()).isEqualTo("Together");
        assertThat(page.select("#space-tools-sections a").eachText())
                .containsSubsequence("Overview", "Permissions", "Content tools", "Example");
        assertThat(page.select("#space-tools-sections a[aria-current]").text()).isEqualTo("Example");
        assertThat(page.select("#space-tools-items a[aria-current=page]").text())
                .isEqualTo("Settings");
        assertThat(page.select("#space-tools-body #probe")).hasSize(1);
        assertThat(page.select("body body, main body, main head")).isEmpty();
        assertThat(page.text()).doesNotContain("Legacy", "$action", "#decoratorParam");
    }

    @Test
    void aFormWithItsTokenIsAccepted() throws Exception {
        Element form = Objects.requireNonNull(
                browser.as("grace").page(SHOW + "?key=TOG").selectFirst("#probe"));
        String token = form.select("[name=atl_token]").val();

        HttpResponse<String> saved = browser.postWith(token, SAVE, Map.of("key", "TOG", "name", "a & b=å"));

        assertThat(saved.statusCode()).isEqualTo(302);
        assertThat(saved.headers().firstValue("Location"))
                .hasValueSatisfying(address ->
                        assertThat(address).endsWith("/plugins/example/show.action?key=TOG&name=a+%26+b%3D%C3%A5"));
    }

    @Test
    void anAddressThatChangesSomethingIsNotForGet() throws Exception {
        HttpResponse<String> refused = browser.as("grace").get(SAVE + "?key=TOG&name=x");

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).contains("POST");
        assertThat(browser.post("/plugins/example/look.action", Map.of("key", "TOG"))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void aFormFromElsewhereIsRefused() throws Exception {
        Map<String, String> fields = Map.of("key", "TOG", "name", "x");

        HttpResponse<String> refused = browser.as("grace").postWith("guessed", SAVE, fields);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(refused.body()).select("h1").text()).isNotEmpty();
        assertThat(browser.postWith("guessed", "/plugins/example/outside.action", fields)
                        .statusCode())
                .as("opted out by annotation")
                .isEqualTo(200);
    }

    @Test
    void onlyAnnotatedPropertiesAreSet() throws Exception {
        Document page = browser.as("grace")
                .page(SHOW + "?key=TOG&secret=taken&count=12&colours=red&colours=green&open.word=in&closed.word=out");

        assertThat(page.select("#seen").text()).isEqualTo("from a bean|kept|12|red+green|in||GET|grace");
        assertThat(new Browser(WORKBENCH.url())
                        .as("ingrid")
                        .page("/workbench")
                        .select("#console-ignored li")
                        .eachText())
                .contains(SHOW + ": secret", SHOW + ": closed.word")
                .doesNotContain(SHOW + ": key", SHOW + ": open.word");
    }

    @Test
    void aRefusalKeepsWhatWasTypedAndSaysWhy() throws Exception {
        HttpResponse<String> answer =
                browser.as("grace").post(SAVE, Map.of("key", "TOG", "name", " ", "count", "many"));

        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".error").eachText())
                .containsExactlyInAnyOrder("A name, please", "This value is not understood.");
        assertThat(page.select("#probe input[name=name]").val()).isEqualTo(" ");
        assertThat(page.select("#seen").text()).contains("|7|");
    }

    @Test
    void validationIsCalledByItsInterceptorsOnly() throws Exception {
        HttpResponse<String> answer =
                browser.as("grace").post("/plugins/example/unchecked.action", Map.of("key", "TOG"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select(".error")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ingrid, TOG, 200", "grace, TOG, 200", "grace, SAM, 404", "noah, TOG, 404", "viktor, SAM, 404"})
    void isForAdministratorsOfTheSpace(String person, String space, int status) throws Exception {
        HttpResponse<String> answer = browser.as(person).get(SHOW + "?key=" + space);

        assertThat(answer.statusCode()).isEqualTo(status);
        if (status == 404) {
            assertThat(withoutTokens(answer))
                    .as("as if there were no such space")
                    .isEqualTo(withoutTokens(browser.get(SHOW + "?key=NONE")));
        }
    }

    private static String withoutTokens(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).select("main").html();
    }

    @ParameterizedTest
    @ValueSource(strings = {SHOW + "?key=TOG", SHOW + "?key=NONE", "/plugins/example/plain.action"})
    void anonymousPeopleAreAskedToSignIn(String address) throws Exception {
        HttpResponse<String> answer = browser.get(address);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(login -> assertThat(login).contains("/login.action?os_destination="));
    }

    @Test
    void nothingIsSavedInReadOnlyModeAndEverythingIsRead() throws Exception {
        Browser administrator = new Browser(WORKBENCH.url()).as("ingrid");
        administrator.post("/workbench/read-only", Map.of("on", "true"));
        try {
            HttpResponse<String> refused = browser.as("grace").post(SAVE, Map.of("key", "TOG", "name", "x"));

            assertThat(refused.statusCode()).isEqualTo(405);
            assertThat(Jsoup.parse(refused.body()).select("main").text()).contains("read-only mode");
            assertThat(browser.get(SHOW + "?key=TOG").statusCode()).isEqualTo(200);
        } finally {
            administrator.post("/workbench/read-only", Map.of("on", "false"));
        }
    }

    @Test
    void anActionWithoutSpaceHasThePlainFrame() throws Exception {
        Document page = browser.as("noah").page("/plugins/example/plain.action");

        assertThat(page.select("#plain").text()).isEqualTo("Hello");
        assertThat(page.select(".acs-side-bar, #space-tools-sections")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plugins/example/show!execute.action", "/plugins/example/none.action", SHOW + "/more"})
    void aMethodIsNeverNamedByTheAddress(String address) throws IOException, InterruptedException {
        assertThat(browser.as("grace").get(address + "?key=TOG").statusCode()).isEqualTo(404);
    }

    @Test
    void whatTheWorkbenchDoesNotKnowIsRefusedByName() {
        Path jar = ProbePlugin.named("org.example.unknown")
                .source(PLAIN)
                .file("plain.vm", "x")
                .module("<struts key=\"s\"><package name=\"p\" extends=\"default\" namespace=\"/plugins/unknown\">"
                        + "<action name=\"ok\" class=\"org.example.PlainAction\"><result>/plain.vm</result></action>"
                        + "<action name=\"bad\" class=\"org.example.PlainAction\"><result type=\"chain\">ok</result></action>"
                        + "</package></struts>")
                .jarIn(folder);
        try {
            assertThat(WORKBENCH.plugins().install(jar).modules().get(0).reason())
                    .contains("chain");
        } finally {
            WORKBENCH.plugins().uninstall("org.example.unknown");
        }
    }
}
