package org.delbar.workbench.web.screens;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.spaces.SpaceStatus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.search.CqlSearch;
import org.delbar.workbench.search.Found;
import org.delbar.workbench.search.Hit;
import org.delbar.workbench.search.Kind;
import org.delbar.workbench.search.Snippet;
import org.delbar.workbench.search.cql.CqlRefused;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Words;

/** {@code /dosearchsite.action}: what somebody finds by words, or by CQL. */
final class SearchScreen {

    static final int SHOWN = 10;

    private static final int LONGEST = 1000;

    private final Site site;
    private final Frame frame;
    private final CqlSearch search;
    private final Words refusals;
    private final Access access;

    /** @param refusals has the words with which CQL is refused */
    SearchScreen(Site site, Frame frame, CqlSearch search, Words refusals) {
        this.site = site;
        this.frame = frame;
        this.search = search;
        this.refusals = refusals;
        this.access = new Access(site.library(), site.permissions());
    }

    void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SearchWish wish = SearchWish.in(request);
        Map<String, Object> context = new HashMap<>();
        context.put("wish", wish);
        context.put("spaces", spaces(wish));
        context.put("refusal", "");
        context.put("results", List.of());
        context.put("previous", "");
        context.put("next", "");
        context.put("found", "");
        if (wish.query().length() > LONGEST) {
            context.put("refusal", site.words().text("wb.search.long", LONGEST));
        } else if (wish.asksSomething()) {
            find(request, wish, context);
        }
        String title = site.words().text("wb.search.title");
        String content = frame.part(request, "look/search.vm", context);
        int status = context.get("refusal").equals("") ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST;
        Reply.html(response, status, frame.around(request, Framed.site(title, content)));
    }

    private void find(HttpServletRequest request, SearchWish wish, Map<String, Object> context) {
        try {
            Found found = search.find(wish.cql(), null, null, wish.start(), SHOWN);
            String words = CqlSearch.words(wish.cql());
            context.put("found", count(found.total()));
            context.put(
                    "results",
                    found.hits().stream().map(hit -> view(request, hit, words)).toList());
            if (wish.start() > 0) {
                context.put("previous", wish.address(request.getContextPath(), Math.max(0, wish.start() - SHOWN)));
            }
            if (found.hasMore()) {
                context.put("next", wish.address(request.getContextPath(), wish.start() + SHOWN));
            }
        } catch (CqlRefused refused) {
            context.put("refusal", refusals.text(refused.key(), refused.arguments()));
        }
    }

    private String count(int total) {
        return switch (total) {
            case 0 -> site.words().text("wb.search.none");
            case 1 -> site.words().text("wb.search.one");
            default -> site.words().text("wb.search.some", total);
        };
    }

    private SearchView view(HttpServletRequest request, Hit hit, String words) {
        ContentEntityObject content = hit.content();
        return new SearchView(
                hit.kind().word(),
                kind(hit),
                Snippet.ofTitle(hit.title(), words).pieces(),
                request.getContextPath() + content.getUrlPath(),
                hit.space().getName(),
                request.getContextPath() + hit.space().getUrlPath(),
                Snippet.ofBody(content, words).pieces(),
                PageLists.name(content.getLastModifier()),
                Moment.of(content.getLastModificationDate(), site.words().locale(), PageLists.zone(site)),
                content.getLabels().stream().map(label -> label.getName()).toList());
    }

    /** The page that has a file is named; a comment's title says it. */
    private String kind(Hit hit) {
        String key = "wb.search.kind." + hit.kind().word();
        return hit.kind() == Kind.ATTACHMENT
                ? site.words().text(key, hit.page().getTitle())
                : site.words().text(key);
    }

    private List<SpaceChoice> spaces(SearchWish wish) {
        return access.seen(site.library().spaces()).stream()
                .filter(space -> space.getSpaceStatus() != SpaceStatus.ARCHIVED)
                .map(space -> new SpaceChoice(
                        space.getKey(), space.getName(), space.getKey().equalsIgnoreCase(wish.space())))
                .toList();
    }
}
