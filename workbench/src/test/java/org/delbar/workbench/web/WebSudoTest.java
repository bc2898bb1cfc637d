package org.delbar.workbench.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.delbar.doors.RealWorkbench;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.plugins.ProbePlugin;
import org.delbar.workbench.web.screens.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plugin protects by a secure administrator session. */
class WebSudoTest {

    private static final String KEY = "org.example.sudo";
    private static final String ACTION = "/plugins/sudo/marked.action";
    private static final String SERVLET = "/plugins/servlet/sudo?x=1";
    private static final String REST = "/rest/sudo/1/marked";

    private static final String ACTIONS = """
            package org.example;
            import com.atlassian.confluence.core.ConfluenceActionSupport;
            import com.atlassian.sal.api.websudo.*;
            public class Actions {
                @WebSudoRequired public static class Marked extends ConfluenceActionSupport {
                    @WebSudoNotRequired @Override public String execute() { return SUCCESS; }
                }
                public static class Plain extends ConfluenceActionSupport {}
                @WebSudoNotRequired public static class Excused extends ConfluenceActionSupport {}
            }
            """;
    private static final String GATE = """
            package org.example;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            import com.atlassian.sal.api.websudo.*;
            import jakarta.servlet.http.*;
            import java.io.IOException;
            public class Gate extends HttpServlet {
                private final WebSudoManager sessions;
                @jakarta.inject.Inject public Gate(@ComponentImport WebSudoManager sessions) {
                    this.sessions = sessions;
                }
                @Override protected void doGet(HttpServletRequest request, HttpServletResponse response)
                        throws IOException {
                    try {
                        sessions.willExecuteWebSudoRequest(request);
                        response.setContentType("text/plain");
                        response.getWriter().print("inside");
                    } catch (WebSudoSessionException notYet) {
                        sessions.enforceWebSudoProtection(request, response);
                    }
                }
            }
            """;
    private static final String RESOURCE = """
            package org.example;
            import com.atlassian.sal.api.websudo.WebSudoRequired;
            import jakarta.ws.rs.*;
            @Path("/") @jakarta.inject.Named public class Numbers {
                @jakarta.inject.Inject public Numbers() {}
                @GET @Path("marked") @WebSudoRequired public String marked() { return "inside"; }
                @GET @Path("plain") public String plain() { return "outside"; }
            }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static final Workbench WORKBENCH = RealWorkbench.shared();

    private final Browser ingrid = new Browser(WORKBENCH.url());

    @BeforeAll
    static void install() {
        Path jar = ProbePlugin.named(KEY)
                .source(ACTIONS)
                .source(GATE)
                .source(RESOURCE)
                .file("page.vm", "<html><head><title>Inside</title></head><body><p id='inside'>In</p></body></html>")
                .module("<servlet key=\"gate\" class=\"org.example.Gate\"><url-pattern>/sudo</url-pattern></servlet>")
                .module("<rest key=\"rest\" path=\"/sudo\" version=\"1\"><package>org.example</package></rest>")
                .module("<struts key=\"here\"><package name=\"here\" extends=\"default\" namespace=\"/plugins/sudo\">"
                        + action("marked", "Marked", "doDefault") + action("excused", "Marked", "execute")
                        + action("plain", "Plain", "doDefault") + "</package></struts>")
                .module("<struts key=\"admin\"><package name=\"a\" extends=\"default\" namespace=\"/admin/sudo\">"
                        + action("plain", "Plain", "doDefault") + action("excused", "Excused", "doDefault")
                        + "</package></struts>")
                .jarIn(folder);
        assertThat(WORKBENCH.plugins().install(jar).modules())
                .hasSize(4)
                .allSatisfy(module -> assertThat(module.reason()).isNull());
    }

    private static String action(String name, String type, String method) {
        return "<action name=\"" + name + "\" class=\"org.example.Actions$" + type + "\" method=\"" + method + "\">"
                + "<result name=\"input\">/page.vm</result><result name=\"success\">/page.vm</result></action>";
    }

    @AfterAll
    static void uninstall() {
        WORKBENCH.plugins().uninstall(KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {ACTION, SERVLET, "/admin/sudo/plain.action"})
    void theScreenAsksForThePasswordAndGoesOnWhereTheReaderWas(String address) throws Exception {
        ingrid.as("ingrid");

        HttpResponse<String> asked = ingrid.get(address);

        assertThat(asked.statusCode()).isEqualTo(302);
        String way = asked.headers().firstValue("Location").orElseThrow();
        assertThat(way).contains("/authenticate.action?destination=" + Reply.encoded(address));
        Document screen = ingrid.page(way.substring(way.indexOf("/authenticate")));
        assertThat(screen.select("#authenticateform input[type=password]")).hasSize(1);
        assertThat(screen.select("#authenticateform input[name=destination]").val())
                .isEqualTo(address);

        HttpResponse<String> confirmed =
                ingrid.post("/doauthenticate.action", Map.of("password", "ingrid", "destination", address));

        assertThat(confirmed.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/confluence" + address));
        assertThat(ingrid.get(address).statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordOpensNothing() throws Exception {
        ingrid.as("ingrid");

        HttpResponse<String> refused =
                ingrid.post("/doauthenticate.action", Map.of("password", "maja", "destination", ACTION));

        assertThat(refused.statusCode()).isEqualTo(401);
        Document screen = Jsoup.parse(refused.body());
        assertThat(screen.select("[role=alert]").text()).isNotEmpty();
        assertThat(screen.select("input[name=destination]").val()).isEqualTo(ACTION);
        assertThat(ingrid.get(ACTION).statusCode()).isEqualTo(302);
    }

    @Test
    void anotherSiteIsNoPlaceToGoOnTo() throws Exception {
        ingrid.as("ingrid");

        HttpResponse<String> confirmed = ingrid.post(
                "/doauthenticate.action", Map.of("password", "ingrid", "destination", "//elsewhere.example/"));

        assertThat(confirmed.headers().firstValue("Location"))
                .hasValueSatisfying(there -> assertThat(there).endsWith("/confluence/"));
    }

    @Test
    void accessCanBeDroppedAndEndsWithTheSignIn() throws Exception {
        confirmed();
        assertThat(ingrid.page("/").select("#websudo-banner #websudo-drop")).hasSize(1);

        ingrid.post("/dropauthentication.action", Map.of());

        assertThat(ingrid.page("/").select("#websudo-banner")).isEmpty();
        assertThat(ingrid.get(ACTION).statusCode()).isEqualTo(302);
        confirmed();
        ingrid.as("ingrid");
        assertThat(ingrid.get(ACTION).statusCode()).as("a new sign-in").isEqualTo(302);
    }

    @Test
    void nothingIsDroppedOrOpenedByAnAddress() throws Exception {
        confirmed();

        assertThat(ingrid.get("/dropauthentication.action").statusCode()).isEqualTo(405);
        assertThat(ingrid.get("/doauthenticate.action?password=ingrid").statusCode())
                .isEqualTo(405);
        assertThat(ingrid.postWith("guessed", "/dropauthentication.action", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(ingrid.get(ACTION).statusCode()).isEqualTo(200);
    }

    @Test
    void restSaysThatItWantsThePassword() throws Exception {
        ingrid.as("ingrid");

        assertThat(ingrid.get(REST).statusCode()).isEqualTo(401);
        assertThat(ingrid.get(REST).body()).contains("WebSudo");
        assertThat(ingrid.get("/rest/sudo/1/plain").body()).isEqualTo("outside");
        confirmed();
        assertThat(ingrid.get(REST).body()).isEqualTo("inside");
    }

    @Test
    void onlyAdminActionsAskWithoutBeingMarked() throws Exception {
        ingrid.as("ingrid");

        assertThat(ingrid.get("/plugins/sudo/plain.action").statusCode()).isEqualTo(200);
        assertThat(ingrid.post("/plugins/sudo/excused.action", Map.of()).statusCode())
                .isEqualTo(200);
        assertThat(ingrid.get("/admin/sudo/excused.action").statusCode()).isEqualTo(200);
    }

    @Test
    void whoIsNotSignedInIsAskedToSignInFirst() throws Exception {
        assertThat(ingrid.get(ACTION).headers().firstValue("Location"))
                .hasValueSatisfying(way -> assertThat(way).contains("/login.action"));
        assertThat(ingrid.get("/authenticate.action").statusCode()).isEqualTo(302);
    }

    private void confirmed() throws Exception {
        ingrid.as("ingrid").post("/doauthenticate.action", Map.of("password", "ingrid", "destination", "/"));
    }
}
