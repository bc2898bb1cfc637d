package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
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
                page -> result(page, CqlSearch.words(SignInScreen.given(request, "cql"))),
                true);
    }

    void contents(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, "/rest/api/content/search", SearchRest::content, false);
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            String path,
            Function<Page, Object> form,
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
            body.put("results", found.pages().stream().map(form).toList());
            body.put("start", start);
            body.put("limit", asked);
            body.put("size", found.pages().size());
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
        if (found.hasMore() && !found.pages().isEmpty()) {
            links.put("next", base + (found.start() + found.pages().size()));
        }
        if (found.start() > 0) {
            links.put("prev", base + Math.max(0, found.start() - limit));
        }
        links.put("context", request.getContextPath());
        return links;
    }

    private static Map<String, Object> content(Page page) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("id", Long.toString(page.getId()));
        content.put("type", "page");
        content.put("status", "current");
        content.put("title", page.getTitle());
        content.put("_links", Map.of("webui", page.getUrlPath(), "self", "/rest/api/content/" + page.getId()));
        return content;
    }

    private Map<String, Object> result(Page page, String words) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("content", content(page));
        result.put("title", marked(Snippet.ofTitle(page.getTitle(), words)));
        result.put("excerpt", marked(Snippet.ofBody(page, words)));
        result.put("url", page.getUrlPath());
        result.put(
                "resultGlobalContainer",
                Map.of(
                        "title", page.getSpace().getName(),
                        "displayUrl", page.getSpace().getUrlPath()));
        result.put("entityType", "content");
        result.put("iconCssClass", "aui-icon content-type-page");
        result.put("lastModified", page.getLastModificationDate().toInstant().toString());
        result.put(
                "friendlyLastModified",
                Moment.of(page.getLastModificationDate(), site.words().locale(), PageLists.zone(site))
                        .shown());
        result.put("timestamp", page.getLastModificationDate().toInstant().toEpochMilli());
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
