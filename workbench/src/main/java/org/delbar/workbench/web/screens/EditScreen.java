package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.web.Reply;

/** Changes a page. What was typed is never lost by a refusal. */
final class EditScreen {

    private final Site site;
    private final Frame frame;
    private final Access access;
    private final Editor editor;

    EditScreen(Site site, Frame frame, Access access, Editor editor) {
        this.site = site;
        this.frame = frame;
        this.access = access;
        this.editor = editor;
    }

    /** {@code /pages/editpage.action}. */
    void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.editable(request);
        Typed current = new Typed(page.getTitle(), Editor.storage(page), "", page.getVersion());
        show(request, response, HttpServletResponse.SC_OK, page, current, "", "");
    }

    /** {@code /pages/doeditpage.action}. */
    void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.editable(request);
        Typed typed = Typed.in(request);
        String refusal = editor.refusal(typed);
        String theirs = "";
        if (refusal.isEmpty()) {
            try {
                site.library()
                        .edit(
                                page,
                                typed.editedVersion(),
                                typed.title(),
                                typed.storage(),
                                Access.somebody(),
                                typed.comment());
                Reply.redirect(request, response, page.getUrlPath());
                return;
            } catch (Pages.TitleTaken e) {
                refusal = editor.titleTaken(typed);
            } catch (Pages.EditedMeanwhile e) {
                refusal = site.words().text("wb.edit.conflict");
                page = access.editable(request);
                theirs = Editor.storage(page);
                typed = typed.on(page.getVersion());
            } catch (IllegalArgumentException e) {
                refusal = editor.unreadable(e);
            }
        }
        show(request, response, HttpServletResponse.SC_CONFLICT, page, typed, refusal, theirs);
    }

    /** {@code /pages/preview}: what is in the editor, not saved. */
    void preview(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Access.somebody();
        Typed typed = Typed.in(request);
        String pageId = SignInScreen.given(request, "pageId");
        Page page = pageId.isEmpty() ? null : access.page(pageId);
        String spaceKey =
                page == null ? access.space(request.getParameter("spaceKey")).getKey() : page.getSpaceKey();
        frame.begin();
        String bodyHtml = site.library().preview(typed.storage(), page, spaceKey);
        String content = frame.part(request, "look/preview.vm", Map.of("title", typed.title(), "bodyHtml", bodyHtml));
        Reply.html(response, HttpServletResponse.SC_OK, frame.around(request, Framed.site(typed.title(), content)));
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            Page page,
            Typed typed,
            String refusal,
            String theirs)
            throws IOException {
        Editor.Form form = new Editor.Form(page.getSpace(), page, "", "", typed, refusal, theirs);
        Reply.html(response, status, editor.html(request, form));
    }
}
