package org.delbar.workbench.web.screens;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serializable;
import java.util.Map;
import org.delbar.workbench.web.NoticePage;
import org.delbar.workbench.web.Paths;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;

/** What the reader gets instead of a screen. */
public final class Notices implements NoticePage {

    private final Site site;
    private final Frame frame;

    public Notices(Site site, Frame frame) {
        this.site = site;
        this.frame = frame;
    }

    @Override
    public String html(HttpServletRequest request, String titleKey, String sentenceKey, Serializable... arguments) {
        String title = site.words().text(titleKey);
        String sentence = site.words().text(sentenceKey, arguments);
        String content = frame.part(request, "look/notice.vm", Map.of("title", title, "sentence", sentence));
        return frame.around(request, Framed.site(title, content));
    }

    /** Nothing has this address. */
    public void nothingHere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.isRest(request)) {
            Reply.json(response, HttpServletResponse.SC_NOT_FOUND, notFound());
        } else {
            Reply.html(
                    response,
                    HttpServletResponse.SC_NOT_FOUND,
                    html(request, "wb.notFound.title", "wb.notFound.sentence"));
        }
    }

    /**
     * For content that is not there or not for this reader. Anonymous readers are asked to sign in either way, so that
     * nobody learns which it was.
     */
    public void notShown(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Visit.person() == null && !Paths.isRest(request)) {
            Reply.redirect(
                    request, response, "/login.action?os_destination=" + Reply.encoded(Paths.toComeBackTo(request)));
        } else {
            nothingHere(request, response);
        }
    }

    void onlyPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "POST");
        if (Paths.isRest(request)) {
            Map<String, String> refusal = Map.of("message", site.words().text("wb.onlyPost.sentence"));
            Reply.json(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, refusal);
            return;
        }
        Reply.html(
                response,
                HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                html(request, "wb.onlyPost.title", "wb.onlyPost.sentence"));
    }

    /** As plugins' REST answers in read-only mode. */
    void readOnly(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Paths.isRest(request)) {
            Map<String, String> refusal = Map.of("message", site.words().text("wb.readOnly.sentence"));
            Reply.json(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, refusal);
            return;
        }
        Reply.html(
                response,
                HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                html(request, "wb.readOnly.title", "wb.readOnly.sentence"));
    }

    private Map<String, Object> notFound() {
        return Map.of("statusCode", 404, "message", site.words().text("wb.notFound.sentence"));
    }
}
