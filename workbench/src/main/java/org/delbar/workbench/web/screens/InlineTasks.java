package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Paths;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;
import org.delbar.workbench.web.XsrfGuard;

/** {@code PUT} or {@code POST /rest/inlinetasks/1/task/<page>/<task>/} with {@code {"status":"CHECKED"}} or {@code UNCHECKED}. */
final class InlineTasks implements Endpoint {

    /** Public clients of Confluence are seen to use both. */
    private static final Set<String> CHANGING = Set.of("PUT", "POST");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Site site;
    private final Access access;

    InlineTasks(Site site, Access access) {
        this.site = site;
        this.access = access;
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<String> ids = Paths.segments(request);
        ConfluenceUser person = Visit.person();
        if (person == null) {
            refuse(response, HttpServletResponse.SC_UNAUTHORIZED, "wb.new.signIn");
        } else if (!CHANGING.contains(request.getMethod())) {
            refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "wb.onlyPost.sentence");
        } else if (!comesFromOurPages(request)) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "wb.xsrf.sentence");
        } else if (ids.size() != 2) {
            throw new NotShown();
        } else {
            tick(request, response, ids, person);
        }
    }

    private void tick(HttpServletRequest request, HttpServletResponse response, List<String> ids, ConfluenceUser person)
            throws IOException {
        Page page = access.page(ids.get(0));
        String status = status(request);
        if (!access.mayEdit(page)) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "wb.task.noRight");
        } else if (!status.equals("CHECKED") && !status.equals("UNCHECKED")) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "wb.task.unreadable");
        } else {
            site.library().tick(page.getId(), Access.number(ids.get(1)), status.equals("CHECKED"), person);
            Reply.json(response, HttpServletResponse.SC_OK, Map.of("status", status));
        }
    }

    /** JSON needs the browser's leave to be sent to another site, as Confluence's REST reasons too. */
    private static boolean comesFromOurPages(HttpServletRequest request) {
        String type = request.getContentType();
        return XsrfGuard.saysNoCheck(request)
                || (type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json"));
    }

    private static String status(HttpServletRequest request) throws IOException {
        try {
            JsonNode body = JSON.readTree(request.getInputStream());
            return body == null ? "" : body.path("status").asText();
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private void refuse(HttpServletResponse response, int status, String key) throws IOException {
        Reply.json(response, status, Map.of("message", site.words().text(key)));
    }
}
