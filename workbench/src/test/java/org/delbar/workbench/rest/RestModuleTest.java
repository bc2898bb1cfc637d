package org.delbar.workbench.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.example.rest.Boards;
import com.example.rest.Forgotten;
import com.example.rest.Unannotated;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.delbar.workbench.modules.RestMigrationModule;
import org.delbar.workbench.modules.RestModule;
import org.delbar.workbench.testing.FolderPlugin;
import org.delbar.workbench.testing.Person;
import org.delbar.workbench.testing.SmallServer;
import org.delbar.workbench.web.Router;
import org.delbar.workbench.web.SecureSessions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;

class RestModuleTest {

    private static final String BOARDS = "/confluence/rest/example/1/boards";

    @TempDir
    static Path folder;

    private static final Router ROUTER = new Router();
    private static final Person ANNA = new Person("anna");
    private static final Person BO = new Person("bo");
    private static final SwitchedMode MODE = new SwitchedMode();
    private static FolderPlugin plugin;
    private static SmallServer server;

    @BeforeAll
    static void start() throws Exception {
        plugin = new FolderPlugin("com.example", folder)
                .withClasses(Boards.class, Unannotated.class, Forgotten.class, Boards.Board.class)
                .withBean(new Boards("store"));
        module().enable(plugin.declares(
                "<rest key='r' path='/example' version='1'><package>com.example.rest</package></rest>"));
        server = new SmallServer(folder, ROUTER, Map.of("anna", ANNA, "bo", BO));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    private static RestModule module() {
        return new RestModule(ROUTER, ANNA::equals, MODE, new SecureSessions(Clock.systemUTC()));
    }

    @Test
    void answersFromTheSpringBeanAtVersionAndLatest() throws Exception {
        HttpResponse<String> answer = server.get(BOARDS, "X-Person", "bo");

        assertThat(answer.body()).isEqualTo("{\"title\":\"store boards bo\",\"seats\":12}");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(server.get("/confluence/rest/example/latest/boards").body()).contains("store boards nobody");
    }

    @ParameterizedTest
    @CsvSource({
        "/boards,           200, 200, 200",
        "/boards/anonymous, 200, 200, 200",
        "/boards/licensed,  401, 200, 200",
        "/unannotated,      401, 200, 200",
        "/boards/admin,     401, 403, 200",
        "/boards/system,    401, 403, 200",
        "/boards/absent,    404, 404, 404"
    })
    void letsInWhomTheAnnotationNames(String path, int anonymous, int member, int administrator) throws Exception {
        String address = "/confluence/rest/example/1" + path;

        assertThat(server.get(address).statusCode()).isEqualTo(anonymous);
        assertThat(server.get(address, "X-Person", "bo").statusCode()).isEqualTo(member);
        assertThat(server.get(address, "X-Person", "anna").statusCode()).isEqualTo(administrator);
    }

    @ParameterizedTest
    @CsvSource({
        "POST,   /form, application/x-www-form-urlencoded, '',       403",
        "POST,   /form, application/x-www-form-urlencoded, no-check, 200",
        "POST,   /hook, application/x-www-form-urlencoded, '',       200",
        "POST,   '',    text/plain,                        '',       403",
        "POST,   '',    application/json,                  '',       200",
        "DELETE, '',    '',                                '',       403",
        "DELETE, '',    '',                                no-check, 204"
    })
    void refusesWhatAForeignFormCouldSend(String method, String path, String type, String token, int status)
            throws Exception {
        String[] headers = type.isEmpty()
                ? new String[] {"X-Atlassian-Token", token}
                : new String[] {"X-Atlassian-Token", token, "Content-Type", type};
        String body = method.equals("POST") ? "{\"title\":\"a\",\"seats\":1}" : "";

        assertThat(server.send(method, BOARDS + path, body, headers).statusCode())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"GET, '', 200", "POST, '', 405", "DELETE, '', 405", "POST, /count, 200"})
    void changesNothingInReadOnlyModeUnlessTheResourceSaysItMay(String method, String path, int status)
            throws Exception {
        MODE.readOnly = true;
        try {
            String body = method.equals("POST") ? "{\"title\":\"a\",\"seats\":1}" : "";
            HttpResponse<String> answer = server.send(
                    method, BOARDS + path, body, "X-Atlassian-Token", "no-check", "Content-Type", "application/json");

            assertThat(answer.statusCode()).isEqualTo(status);
            if (status == 405) {
                assertThat(answer.body()).contains("\"status-code\":405", "Read-only mode");
            }
        } finally {
            MODE.readOnly = false;
        }
    }

    @Test
    void readsAndWritesJson() throws Exception {
        HttpResponse<String> answer =
                server.send("POST", BOARDS, "{\"title\":\"Åsa\",\"seats\":3}", "Content-Type", "application/json");

        assertThat(answer.body()).isEqualTo("{\"title\":\"Åsa\",\"seats\":3}");
    }

    @Test
    void tellsAFailureAsStatusAndMessage() throws Exception {
        assertThat(server.get("/confluence/rest/example/1/unannotated").body())
                .isEqualTo(
                        "{\"status-code\":401,\"message\":\"Client must be authenticated to access this resource.\"}");
        assertThat(server.get(BOARDS + "/absent").body()).startsWith("{\"status-code\":404,\"message\":");
        HttpResponse<String> unreadable =
                server.send("POST", BOARDS, "{\"title\":", "Content-Type", "application/json");
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(unreadable.body()).startsWith("{\"status-code\":400,\"message\":");
    }

    @Test
    void keepsTheEntityThatTheResourceChose() throws Exception {
        HttpResponse<String> answer = server.get(BOARDS + "/full");

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).isEqualTo("{\"reason\":\"full\"}");
    }

    @Test
    void hidesWhatWentWrongInside() throws Exception {
        HttpResponse<String> answer = server.get(BOARDS + "/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).startsWith("{\"status-code\":500,").doesNotContain("1234", "at com.");
    }

    @Test
    void aResourceThatIsNoBeanFailsAsInConfluence() throws Exception {
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger errors = (Logger) LoggerFactory.getLogger(Errors.class);
        errors.addAppender(log);

        HttpResponse<String> answer = server.get("/confluence/rest/example/1/forgotten");

        errors.detachAppender(log);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(log.list)
                .singleElement()
                .satisfies(event -> assertThat(event.getThrowableProxy().getMessage())
                        .contains("UnsatisfiedDependencyException", "Runnable"));
    }

    @Test
    void leavesItsPathsWhenDisabled() throws Exception {
        AutoCloseable module = module().enable(plugin.declares("<rest key='r' path='other' version='none'/>"));
        assertThat(server.get("/confluence/rest/other/boards").statusCode()).isEqualTo(200);

        module.close();

        assertThat(server.get("/confluence/rest/other/boards").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesATakenPathAndLeavesNothingBehind() {
        assertThatThrownBy(() -> module().enable(plugin.declares("<rest key='r' path='/example' version='1'/>")))
                .hasMessageContaining("/rest/example/1 is taken");
    }

    @Test
    void restMigrationIsForVersionTwo() {
        assertThat(new RestMigrationModule()
                        .enable(plugin.declares("<rest-migration key='m'><rest-v2/></rest-migration>")))
                .isNotNull();
        assertThatThrownBy(() -> new RestMigrationModule().enable(plugin.declares("<rest-migration key='m'/>")))
                .hasMessageContaining("rest-v2");
    }

    private static final class SwitchedMode implements AccessModeService {

        private volatile boolean readOnly;

        @Override
        public boolean isReadOnlyAccessModeEnabled() {
            return readOnly;
        }

        @Override
        public boolean shouldEnforceReadOnlyAccess() {
            return readOnly;
        }
    }
}
