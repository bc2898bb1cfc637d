package org.delbar.workbench.web.screens;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.Comments;
import org.delbar.workbench.content.Storage;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;
import org.jspecify.annotations.Nullable;

/** Comments: written by whoever is signed in and may view, changed by their authors and by space administrators. */
final class CommentScreens {

    private static final int DEEPEST = 3;

    private final Site site;
    private final Frame frame;
    private final Access access;
    private final PageForm form;
    private final Comments comments;

    CommentScreens(Site site, Frame frame, Access access) {
        this.site = site;
        this.frame = frame;
        this.access = access;
        this.form = new PageForm(site, frame);
        this.comments = site.life().belongings().comments();
    }

    /** What stands below a page, with the field for one more. */
    String below(HttpServletRequest request, Page page) {
        boolean readOnly = site.life().mode().isReadOnlyAccessModeEnabled();
        List<CommentLine> lines = comments.of(page).stream()
                .map(remark -> line(page, remark, readOnly))
                .toList();
        return frame.part(
                request,
                "look/comments.vm",
                Map.of(
                        "pageId",
                        Long.toString(page.getLatestVersionId()),
                        "comments",
                        lines,
                        "mayComment",
                        Visit.person() != null && !readOnly));
    }

    /** {@code /pages/replycomment.action} and {@code /pages/editcomment.action}: the field on a screen of its own. */
    void open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Access.somebody();
        Comment answered = given(request, "parentId");
        Comment edited = given(request, "commentId");
        Comment about = edited == null ? answered : edited;
        if (about == null || (edited != null && !mayChange(edited))) {
            throw new NotShown();
        }
        String typed = edited == null ? "" : CommentText.toTyped(storage(edited));
        int version = edited == null ? 0 : edited.getVersion();
        show(request, response, pageOf(about), answered, edited, typed, version, "");
    }

    /** {@code /pages/doaddcomment.action} and {@code /pages/doeditcomment.action}. */
    void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Access.somebody();
        Comment answered = given(request, "parentId");
        Comment edited = given(request, "commentId");
        if (edited != null && !mayChange(edited)) {
            throw new NotShown();
        }
        Page page = edited == null ? access.page(request) : pageOf(edited);
        if (answered != null && pageOf(answered).getId() != page.getId()) {
            throw new NotShown();
        }
        String typed = SignInScreen.given(request, "content");
        int version = (int) Math.min(Access.number(request.getParameter("version")), Integer.MAX_VALUE);
        String storage = CommentText.toStorage(typed);
        String refusal = refusal(storage);
        if (refusal.isEmpty()) {
            try {
                Comment saved = edited == null
                        ? comments.add(page, answered == null ? 0 : answered.getId(), storage, Access.somebody())
                        : comments.edit(edited, version, storage);
                back(request, response, page, saved.getId());
                return;
            } catch (Storage.Broken e) {
                refusal = site.words().text("wb.comments.broken", String.valueOf(e.getMessage()));
            } catch (Comments.EditedMeanwhile e) {
                refusal = site.words().text("wb.comments.meanwhile");
                version = edited == null ? 0 : edited.getVersion();
            }
        }
        show(request, response, page, answered, edited, typed, version, refusal);
    }

    /** {@code /pages/removecomment.action}. */
    void remove(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Comment comment = given(request, "commentId");
        if (comment == null || !mayChange(comment)) {
            throw new NotShown();
        }
        comments.remove(comment);
        back(request, response, pageOf(comment), 0);
    }

    private String refusal(String storage) {
        if (site.life().mode().isReadOnlyAccessModeEnabled()) {
            return site.words().text("wb.readOnly.typed");
        }
        if (storage.isEmpty()) {
            return site.words().text("wb.comments.empty");
        }
        return storage.length() > Comments.LONGEST ? site.words().text("wb.comments.long", Comments.LONGEST) : "";
    }

    /** Null when the request names none. @throws NotShown it names one that is not there for this reader */
    private @Nullable Comment given(HttpServletRequest request, String parameter) {
        long id = Access.number(request.getParameter(parameter));
        if (id == 0) {
            return null;
        }
        Comment comment = comments.comment(id);
        if (comment == null || !access.maySee(comment)) {
            throw new NotShown();
        }
        return comment;
    }

    private boolean mayChange(Comment comment) {
        return site.permissions().hasPermission(Visit.person(), Permission.EDIT, comment);
    }

    private Page pageOf(Comment comment) {
        ContentEntityObject page = comment.getContainer();
        return access.page(Long.toString(page.getId()));
    }

    private static String storage(Comment comment) {
        return comment.getBodyContent().getBody();
    }

    private static void back(HttpServletRequest request, HttpServletResponse response, Page page, long id)
            throws IOException {
        Reply.redirect(request, response, page.getUrlPath() + (id == 0 ? "#comments-section" : "#comment-" + id));
    }

    private CommentLine line(Page page, Comments.Remark remark, boolean readOnly) {
        Comment comment = remark.comment();
        return new CommentLine(
                comment.getId(),
                Math.min(DEEPEST, remark.depth()),
                PageLists.name(comment.getCreator()),
                Moment.of(comment.getCreationDate(), site.words().locale(), PageLists.zone(site)),
                comment.getVersion() > 1,
                !readOnly && mayChange(comment),
                site.life().belongings().renderer().view(storage(comment), comment, page.getSpaceKey(), "display"));
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            Page page,
            @Nullable Comment answered,
            @Nullable Comment edited,
            String typed,
            int version,
            String refusal)
            throws IOException {
        Map<String, Object> own = new HashMap<>();
        own.put("parentId", answered == null ? 0 : answered.getId());
        own.put("commentId", edited == null ? 0 : edited.getId());
        own.put("typed", typed);
        own.put("version", version);
        own.put("answered", answered == null ? "" : PageLists.name(answered.getCreator()));
        own.put(
                "answeredHtml",
                answered == null
                        ? ""
                        : site.life()
                                .belongings()
                                .renderer()
                                .view(storage(answered), answered, page.getSpaceKey(), "display"));
        form.show(request, response, page, refusal, "look/comment.vm", own);
    }
}
