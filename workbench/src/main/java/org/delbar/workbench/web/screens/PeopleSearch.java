package org.delbar.workbench.web.screens;

import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;

/** {@code /rest/prototype/1/search/user.json}: whom the fields find in which one picks people. */
final class PeopleSearch implements Endpoint {

    private static final int MOST = 50;

    private final Site site;

    PeopleSearch(Site site) {
        this.site = site;
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Visit.person() == null) {
            Reply.json(
                    response,
                    HttpServletResponse.SC_UNAUTHORIZED,
                    Map.of("message", site.words().text("wb.new.signIn")));
            return;
        }
        String words = folded(SignInScreen.given(request, "query").strip());
        List<Map<String, String>> found = site.people().all().stream()
                .filter(person -> !words.isEmpty() && isMeant(person, words))
                .limit(most(request))
                .map(person -> Map.of("username", person.getName(), "title", person.getFullName()))
                .toList();
        Reply.json(response, HttpServletResponse.SC_OK, Map.of("result", found));
    }

    /** The words begin the user name, or the full name at any of its words. */
    private static boolean isMeant(ConfluenceUser person, String words) {
        return folded(" " + person.getName() + "  " + person.getFullName()).contains(" " + words);
    }

    private static long most(HttpServletRequest request) {
        long asked = Access.number(request.getParameter("max-results"));
        return asked == 0 ? MOST : Math.min(asked, MOST);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
