package org.delbar.workbench.web.screens;

import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Languages;
import org.delbar.workbench.web.Reply;
import org.jspecify.annotations.Nullable;

/** {@code /users/editmylanguage.action}. */
final class LanguageScreen implements Endpoint {

    private final Site site;
    private final Frame frame;

    LanguageScreen(Site site, Frame frame) {
        this.site = site;
        this.frame = frame;
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ConfluenceUser person = Access.somebody();
        if (request.getMethod().equals("POST")) {
            Locale wanted = Locale.forLanguageTag(SignInScreen.given(request, "language"));
            site.people().speaks(person, Languages.nearest(wanted).orElse(null));
            Reply.redirect(request, response, "/users/editmylanguage.action");
            return;
        }
        Locale chosen =
                site.people().localeOf(person).flatMap(Languages::nearest).orElse(null);
        String content = frame.part(
                request, "look/language.vm", Map.of("choices", choices(chosen), "siteChosen", chosen == null));
        Reply.html(
                response,
                HttpServletResponse.SC_OK,
                frame.around(request, Framed.site(site.words().text("wb.language.title"), content)));
    }

    private static List<LanguageChoice> choices(@Nullable Locale chosen) {
        return Languages.OFFERED.stream()
                .map(each -> new LanguageChoice(each.toLanguageTag(), nameOf(each), each.equals(chosen)))
                .toList();
    }

    /** As its speakers write it: svenska, norsk, English. */
    static String nameOf(Locale language) {
        return language.getDisplayLanguage(language);
    }
}
