package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.delbar.workbench.blueprints.Blueprints;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.web.Reply;
import org.jspecify.annotations.Nullable;

/** Makes a page, blank or from a draft of the Create dialog. */
final class CreateScreen {

    /** Where a new page goes; {@code parentId} is zero for none. */
    private record Place(Space space, long parentId, String draftId) {}

    private final Site site;
    private final Access access;
    private final Editor editor;
    private final Drafts drafts;

    CreateScreen(Site site, Access access, Editor editor, Drafts drafts) {
        this.site = site;
        this.access = access;
        this.editor = editor;
        this.drafts = drafts;
    }

    /** {@code /pages/createpage.action?spaceKey=&fromPageId=}. */
    void blank(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Access.somebody();
        show(request, response, HttpServletResponse.SC_OK, place(request), new Typed("", "<p></p>", "", 0), "");
    }

    /** {@code /pages/resumedraft.action?draftId=}. */
    void fromDraft(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = SignInScreen.given(request, "draftId");
        Drafts.Kept kept = drafts.of(Access.somebody(), id);
        if (kept == null) {
            throw new NotShown();
        }
        Place place = new Place(access.writable(kept.spaceKey()), kept.parentId(), id);
        Typed typed = new Typed(kept.draft().title(), kept.draft().storage(), "", 0);
        show(request, response, HttpServletResponse.SC_OK, place, typed, "");
    }

    /** {@code /pages/docreatepage.action}. */
    void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ConfluenceUser author = Access.somebody();
        Place place = place(request);
        Typed typed = Typed.in(request);
        String refusal = editor.refusal(typed);
        if (refusal.isEmpty()) {
            try {
                Page page = saved(place, typed, author);
                drafts.drop(place.draftId());
                Reply.redirect(request, response, page.getUrlPath());
                return;
            } catch (Library.TitleTaken | Pages.TitleTaken e) {
                refusal = editor.titleTaken(typed);
            } catch (IllegalArgumentException e) {
                refusal = editor.unreadable(e);
            }
        }
        show(request, response, HttpServletResponse.SC_CONFLICT, place, typed, refusal);
    }

    private Page saved(Place place, Typed typed, ConfluenceUser author) {
        Drafts.Kept kept = place.draftId().isEmpty() ? null : drafts.of(author, place.draftId());
        if (kept == null) {
            return site.library().create(place.space(), parent(place), typed.title(), typed.storage(), author);
        }
        Page above = place.parentId() == 0 ? null : parent(place);
        Blueprints.Draft draft = new Blueprints.Draft(typed.title(), typed.storage());
        return site.offers().publish(place.space(), above, kept.blueprint(), draft, author);
    }

    private Place place(HttpServletRequest request) {
        return new Place(
                access.writable(SignInScreen.given(request, "spaceKey")),
                Access.number(request.getParameter("fromPageId")),
                SignInScreen.given(request, "draftId"));
    }

    private @Nullable Page parent(Place place) {
        return place.parentId() == 0
                ? place.space().getHomePage()
                : access.parent(Long.toString(place.parentId()), place.space());
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            Place place,
            Typed typed,
            String refusal)
            throws IOException {
        String parentId = place.parentId() == 0 ? "" : Long.toString(place.parentId());
        Editor.Form form = new Editor.Form(place.space(), null, parentId, place.draftId(), typed, "", refusal, "");
        Reply.html(response, status, editor.html(request, form));
    }
}
