package org.delbar.workbench.sample;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;
import org.delbar.workbench.web.screens.RunningSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleRequestsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void eachRequestIsSentByItsPersonAndOneThatIsRefusedStopsNoOther() throws Exception {
        Path file = folder.resolve("requests.json");
        Files.writeString(file, """
                [{"by": "anna", "method": "PUT", "path": "/rest/probe", "body": {"first": "hej å"}},
                 {"by": "nobody", "method": "PUT", "path": "/rest/probe", "body": {}},
                 {"by": "bo", "method": "POST", "path": "/rest/probe", "body": [1]}]
                """);
        List<String> heard = new ArrayList<>();
        List<String> told = new ArrayList<>();

        try (RunningSite site = new RunningSite(folder.resolve("site"))) {
            site.router().mount("/rest/probe", (request, response) -> {
                ConfluenceUser person = Visit.person();
                String body = new String(request.getInputStream().readAllBytes(), UTF_8);
                if (person == null) {
                    Reply.json(response, HttpServletResponse.SC_UNAUTHORIZED, "no");
                } else {
                    heard.add(person.getName() + " " + request.getMethod() + " " + body);
                    Reply.json(response, HttpServletResponse.SC_OK, "yes");
                }
            });
            new SampleRequests(site.url()).send(file.toUri().toURL(), told::add);
        }

        assertThat(heard).containsExactly("anna PUT {\"first\":\"hej å\"}", "bo POST [1]");
        assertThat(told)
                .containsExactly(
                        "anna: PUT /rest/probe {\"first\":\"hej å\"}",
                        "Refused (401): nobody: PUT /rest/probe {}",
                        "bo: POST /rest/probe [1]");
    }
}
