package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.delbar.workbench.content.UnpublishedDrafts;
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
        Optional<UnpublishedDrafts.Draft> draft = site.life().drafts().of(page.getId(), Access.somebody());
        Typed typed = draft.map(kept -> new Typed(kept.title(), kept.storage(), "", kept.editedVersion()))
                .orElseGet(() -> new Typed(page.getTitle(), Editor.storage(page), "", page.getVersion()));
        String notice = draft.isPresent() ? site.words().text("wb.draft.resumed") : "";
        show(request, response, HttpServletResponse.SC_OK, page, typed, notice, "", "");
    }

    /** {@code /pages/keepdraft.action}: what is in the editor, for later. */
    void keep(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.editable(request);
        Typed typed = Typed.in(request);
        String refusal = editor.draftRefusal(typed);
        if (!refusal.isEmpty()) {
            show(request, response, HttpServletResponse.SC_CONFLICT, page, typed, "", refusal, "");
            return;
        }
        site.life()
                .drafts()
                .keep(page.getId(), Access.somebody(), typed.title(), typed.storage(), typed.editedVersion());
        Reply.redirect(request, response, page.getUrlPath());
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
            } catch (Library.TitleTaken e) {
                refusal = editor.titleTaken(typed);
            } catch (Library.EditedMeanwhile e) {
                refusal = site.words().text("wb.edit.conflict");
                page = access.editable(request);
                theirs = Editor.storage(page);
                typed = typed.on(page.getVersion());
            } catch (IllegalArgumentException e) {
                refusal = editor.unreadable(e);
            }
        }
        show(request, response, HttpServletResponse.SC_CONFLICT, page, typed, "", refusal, theirs);
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
            String notice,
            String refusal,
            String theirs)
            throws IOException {
        Editor.Form form = new Editor.Form(page.getSpace(), page, "", "", typed, notice, refusal, theirs);
        Reply.html(response, status, editor.html(request, form));
    }
}
