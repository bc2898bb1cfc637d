package org.delbar.workbench.servlets;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.delbar.doors.RealWorkbench;
import org.delbar.workbench.Workbench;
import org.delbar.workbench.plugins.PluginHost.ModuleState;
import org.delbar.workbench.plugins.PluginHost.State;
import org.delbar.workbench.plugins.ProbePlugin;
import org.delbar.workbench.web.screens.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servlets of a plugin, as people with and without rights meet them. */
class PluginServletsTest {

    private static final String KEY = "org.example.servlets";

    private static final String SERVLETS = """
            package org.example;
            import com.atlassian.annotations.security.*;
            import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
            import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
            import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
            import jakarta.servlet.http.HttpServlet;
            import jakarta.servlet.http.HttpServletRequest;
            import jakarta.servlet.http.HttpServletResponse;
            import java.io.IOException;
            public class Servlets {
                public static class Silent extends HttpServlet {
                    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response)
                            throws IOException {
                        response.setContentType("text/plain;charset=UTF-8");
                        response.getWriter().print("seen by " + getInitParameter("word") + " at "
                                + request.getServletPath() + " and " + request.getPathInfo());
                    }
                }
                @AnonymousSiteAccess public static class Open extends Silent {}
                @UnrestrictedAccess public static class Mixed extends Silent {
                    @AdminOnly @Override protected void doPost(HttpServletRequest request, HttpServletResponse response)
                            throws IOException {
                        response.getWriter().print("posted");
                    }
                }
                @LicensedOnly public static class Licensed extends Silent {}
                @SystemAdminOnly public static class Administrators extends Silent {}
                @Old.AnonymousAllowed public static class Forgotten extends Silent {}
                public static class Form extends HttpServlet {
                    private final XsrfTokenAccessor accessor;
                    private final XsrfTokenValidator validator;
                    @jakarta.inject.Inject public Form(
                            @ComponentImport XsrfTokenAccessor accessor, @ComponentImport XsrfTokenValidator validator) {
                        this.accessor = accessor;
                        this.validator = validator;
                    }
                    @Override protected void doGet(HttpServletRequest request, HttpServletResponse response)
                            throws IOException {
                        response.setContentType("text/html;charset=UTF-8");
                        response.getWriter().print("<html><head><title>A form</title>"
                                + "<meta name=\\"decorator\\" content=\\"atl.general\\"></head><body><input name=\\""
                                + validator.getXsrfParameterName() + "\\" value=\\""
                                + accessor.getXsrfToken(request, response, true) + "\\"></body></html>");
                    }
                    @Override protected void doPost(HttpServletRequest request, HttpServletResponse response)
                            throws IOException {
                        response.setStatus(validator.validateFormEncodedToken(request) ? 204 : 403);
                    }
                }
            }
            """;
    private static final String OLD = """
            package org.example;
            public class Old {
                @java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)
                public @interface AnonymousAllowed {}
            }
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    private static final Workbench WORKBENCH = RealWorkbench.shared();

    private final Browser browser = new Browser(WORKBENCH.url());

    @BeforeAll
    static void install() {
        ProbePlugin plugin = ProbePlugin.named(KEY).source(SERVLETS).source(OLD);
        for (String name :
                new String[] {"Silent", "Open", "Mixed", "Licensed", "Administrators", "Forgotten", "Form"}) {
            plugin.module("<servlet key=\"" + name + "\" class=\"org.example.Servlets$" + name + "\">"
                    + "<url-pattern>/example/" + name + "</url-pattern><url-pattern>/below/" + name + "/*</url-pattern>"
                    + "<init-param><param-name>word</param-name><param-value>" + name
                    + "</param-value></init-param></servlet>");
        }
        assertThat(WORKBENCH.plugins().install(plugin.jarIn(folder)).modules())
                .hasSize(7)
                .allSatisfy(module -> assertThat(module.reason()).isNull());
    }

    @AfterAll
    static void uninstall() throws Exception {
        WORKBENCH.plugins().uninstall(KEY);
        assertThat(new Browser(WORKBENCH.url())
                        .get("/plugins/servlet/example/Open")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "Silent, 302, 200, 200",
        "Licensed, 302, 200, 200",
        "Forgotten, 302, 200, 200",
        "Open, 200, 200, 200",
        "Mixed, 200, 200, 200",
        "Administrators, 302, 404, 200"
    })
    void whatSaysNothingIsForPeopleWhoAreSignedIn(String servlet, int anonymous, int signedIn, int administrator)
            throws Exception {
        String address = "/plugins/servlet/example/" + servlet;

        assertThat(browser.get(address).statusCode()).isEqualTo(anonymous);
        assertThat(browser.as("maja").get(address).statusCode()).isEqualTo(signedIn);
        assertThat(browser.as("ingrid").get(address).statusCode()).isEqualTo(administrator);
    }

    @Test
    void theMethodsAnnotationWinsOverThatOfTheClass() throws Exception {
        String address = "/plugins/servlet/example/Mixed";

        assertThat(browser.as("maja").post(address, Map.of()).statusCode()).isEqualTo(404);
        assertThat(browser.as("ingrid").post(address, Map.of()).body()).isEqualTo("posted");
    }

    @Test
    void aServletSeesItsPathItsRestAndItsParameters() throws Exception {
        assertThat(browser.get("/plugins/servlet/below/Open/one/two?x=1").body())
                .isEqualTo("seen by Open at /plugins/servlet/below/Open and /one/two");
        assertThat(browser.get("/plugins/servlet/example/Open").body()).endsWith("/example/Open and null");
        assertThat(browser.get("/plugins/servlet/example/Open/one").statusCode())
                .as("a pattern without a star is one address")
                .isIn(302, 404);
    }

    @Test
    void aPageThatNamesADecoratorStandsInTheFrame() throws Exception {
        Document page = browser.as("maja").page("/plugins/servlet/example/Form");

        assertThat(page.title()).startsWith("A form");
        assertThat(page.select("#header, main input[name=atl_token]")).hasSize(2);
        assertThat(page.select("meta[name=decorator], body body")).isEmpty();
    }

    @Test
    void aServletChecksTheTokenOfItsFormItself() throws Exception {
        String address = "/plugins/servlet/example/Form";
        String token = Objects.requireNonNull(
                        browser.as("maja").page(address).selectFirst("main input[name=atl_token]"))
                .val();

        assertThat(browser.postWith(token, address, Map.of()).statusCode()).isEqualTo(204);
        HttpResponse<String> forged = browser.postWith("guessed", address, Map.of());
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).as("the servlet answers, not the workbench").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "org.example.Old, /x, does not extend jakarta.servlet.http.HttpServlet",
        "org.example.Servlets$Open, *.boards, not *.boards",
        "org.example.Servlets$Open, /x*, not /x*"
    })
    void whatTheWorkbenchCannotServeIsRefusedByName(String type, String pattern, String reason) {
        Path jar = ProbePlugin.named("org.example.odd")
                .source(SERVLETS)
                .source(OLD)
                .module("<servlet key=\"odd\" class=\"" + type + "\"><url-pattern>" + pattern
                        + "</url-pattern></servlet>")
                .jarIn(folder);
        try {
            ModuleState module = WORKBENCH.plugins().install(jar).modules().get(0);
            assertThat(module.state()).isEqualTo(State.FAILED);
            assertThat(module.reason()).contains(reason);
        } finally {
            WORKBENCH.plugins().uninstall("org.example.odd");
        }
    }
}
