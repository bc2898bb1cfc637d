package org.delbar.workbench.web.screens;

import com.atlassian.confluence.core.ContentEntityObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.delbar.workbench.search.CqlSearch;
import org.delbar.workbench.search.Found;
import org.delbar.workbench.search.Hit;
import org.delbar.workbench.search.Kind;
import org.delbar.workbench.search.Snippet;
import org.delbar.workbench.search.cql.CqlRefused;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Words;
import org.jspecify.annotations.Nullable;

/** {@code /rest/api/search} and {@code /rest/api/content/search}: what CQL finds, in the form Atlassian documents. */
final class SearchRest {

    private static final int USUAL = 25;
    private static final int MOST = 100;
    private static final int FARTHEST = 10_000;

    private final Site site;
    private final CqlSearch search;
    private final Words refusals;

    SearchRest(Site site, CqlSearch search, Words refusals) {
        this.site = site;
        this.search = search;
        this.refusals = refusals;
    }

    void results(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(
                request,
                response,
                "/rest/api/search",
                hit -> result(hit, CqlSearch.words(SignInScreen.given(request, "cql"))),
                true);
    }

    void contents(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, "/rest/api/content/search", SearchRest::content, false);
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            String path,
            Function<Hit, Object> form,
            boolean counted)
            throws IOException {
        String cql = SignInScreen.given(request, "cql");
        int start = (int) Math.min(Access.number(request.getParameter("start")), FARTHEST);
        int asked = request.getParameter("limit") == null
                ? USUAL
                : (int) Math.min(Access.number(request.getParameter("limit")), MOST);
        try {
            Found found = search.find(cql, here(request, "spaceKey"), contentId(request), start, asked);
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("results", found.hits().stream().map(form).toList());
            body.put("start", start);
            body.put("limit", asked);
            body.put("size", found.hits().size());
            if (counted) {
                body.put("totalSize", found.total());
                body.put("cqlQuery", cql);
            }
            body.put("_links", links(request, path, cql, asked, found));
            Reply.json(response, HttpServletResponse.SC_OK, body);
        } catch (CqlRefused refused) {
            Reply.json(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    Map.of(
                            "statusCode",
                            HttpServletResponse.SC_BAD_REQUEST,
                            "message",
                            refusals.text(refused.key(), refused.arguments()),
                            "reason",
                            "Bad Request"));
        }
    }

    private static Map<String, Object> links(
            HttpServletRequest request, String path, String cql, int limit, Found found) {
        Map<String, Object> links = new LinkedHashMap<>();
        String base = path + "?cql=" + Reply.encoded(cql) + "&limit=" + limit + "&start=";
        if (found.hasMore() && !found.hits().isEmpty()) {
            links.put("next", base + (found.start() + found.hits().size()));
        }
        if (found.start() > 0) {
            links.put("prev", base + Math.max(0, found.start() - limit));
        }
        links.put("context", request.getContextPath());
        return links;
    }

    private static Map<String, Object> content(Hit hit) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", id(hit));
        content.put("type", hit.kind().word());
        content.put("status", "current");
        content.put("title", hit.title());
        content.put("_links", Map.of("webui", hit.content().getUrlPath(), "self", "/rest/api/content/" + id(hit)));
        return content;
    }

    /** Files have letters before their number, as Atlassian's examples of REST show. */
    private static String id(Hit hit) {
        return (hit.kind() == Kind.ATTACHMENT ? "att" : "") + hit.content().getId();
    }

    private Map<String, Object> result(Hit hit, String words) {
        ContentEntityObject content = hit.content();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("content", content(hit));
        result.put("title", marked(Snippet.ofTitle(hit.title(), words)));
        result.put("excerpt", marked(Snippet.ofBody(content, words)));
        result.put("url", content.getUrlPath());
        result.put(
                "resultGlobalContainer",
                Map.of(
                        "title", hit.space().getName(),
                        "displayUrl", hit.space().getUrlPath()));
        result.put("entityType", "content");
        result.put("iconCssClass", "aui-icon content-type-" + hit.kind().word());
        result.put("lastModified", content.getLastModificationDate().toInstant().toString());
        result.put(
                "friendlyLastModified",
                Moment.of(content.getLastModificationDate(), site.words().locale(), PageLists.zone(site))
                        .shown());
        result.put("timestamp", content.getLastModificationDate().toInstant().toEpochMilli());
        return result;
    }

    /** As Confluence marks what it found. */
    private static String marked(Snippet snippet) {
        StringBuilder text = new StringBuilder();
        for (Snippet.Piece piece : snippet.pieces()) {
            text.append(piece.found() ? "@@@hl@@@" + piece.text() + "@@@endhl@@@" : piece.text());
        }
        return text.toString();
    }

    /** {@code cqlcontext={"spaceKey":"KEY","contentId":"123"}}. */
    private static @Nullable String here(HttpServletRequest request, String name) {
        String context = SignInScreen.given(request, "cqlcontext");
        Matcher found =
                Pattern.compile("\"" + name + "\"\\s*:\\s*\"?([^\",}]+)").matcher(context);
        return found.find() ? found.group(1).strip() : null;
    }

    private static @Nullable Long contentId(HttpServletRequest request) {
        String id = here(request, "contentId");
        return id == null ? null : Access.number(id);
    }
}
