package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Reply;

/**
 * {@code /rest/workbench/1/suggestions?type=&query=&spaceKey=}: values that a field of the macro browser can have, of
 * what the reader may see.
 */
final class Suggestions implements Endpoint {

    private static final int MOST = 10;
    private static final int LOOKED_AT = 500;

    private final Site site;
    private final Access access;
    private final LongFunction<List<String>> labels;

    Suggestions(Site site, Access access, LongFunction<List<String>> labels) {
        this.site = site;
        this.access = access;
        this.labels = labels;
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = folded(SignInScreen.given(request, "query").strip());
        Stream<Map<String, String>> found = switch (SignInScreen.given(request, "type")) {
            case "spacekey" -> spaces(words);
            case "confluence-content" -> pages(words, SignInScreen.given(request, "spaceKey"));
            case "username" -> people(words);
            case "label" -> labels(words);
            default -> Stream.of();
        };
        Reply.json(
                response,
                HttpServletResponse.SC_OK,
                Map.of("result", found.limit(MOST).toList()));
    }

    private Stream<Map<String, String>> spaces(String words) {
        return access.seen(site.library().spaces()).stream()
                .filter(space -> has(space.getName() + " " + space.getKey(), words))
                .map(space -> line(space.getKey(), space.getName()));
    }

    /** A page of another space is named with the key of its space. */
    private Stream<Map<String, String>> pages(String words, String spaceKey) {
        List<Page> candidates = site.library().recentlyUpdated(LOOKED_AT).stream()
                .filter(page -> has(page.getTitle(), words))
                .toList();
        return access.seen(candidates).stream()
                .map(page -> line(
                        page.getSpaceKey().equals(spaceKey)
                                ? page.getTitle()
                                : page.getSpaceKey() + ":" + page.getTitle(),
                        page.getSpace().getName()));
    }

    private Stream<Map<String, String>> people(String words) {
        return site.people().all().stream()
                .filter(person -> has(person.getName() + " " + person.getFullName(), words))
                .map(Suggestions::line);
    }

    private static Map<String, String> line(ConfluenceUser person) {
        return line(person.getName(), person.getFullName());
    }

    private Stream<Map<String, String>> labels(String words) {
        return access.seen(site.library().recentlyUpdated(LOOKED_AT)).stream()
                .flatMap(page -> labels.apply(page.getId()).stream())
                .filter(label -> has(label, words))
                .distinct()
                .sorted()
                .map(label -> line(label, ""));
    }

    private static Map<String, String> line(String value, String detail) {
        return Map.of("value", value, "detail", detail);
    }

    private static boolean has(String text, String words) {
        return folded(text).contains(words);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
