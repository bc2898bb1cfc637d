package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.delbar.workbench.content.BlogPosts;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.web.Reply;

/** The trash of a space, for its administrators. */
final class TrashScreen {

    private static final int LONGEST_TITLE = 255;

    private final Site site;
    private final Access access;
    private final PageForm form;

    TrashScreen(Site site, Frame frame, Access access) {
        this.site = site;
        this.access = access;
        this.form = new PageForm(site, frame);
    }

    /** {@code /pages/viewtrash.action?key=}. */
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        show(request, response, access.administered(request.getParameter("key")), "", 0, "");
    }

    /** {@code /pages/restoretrash.action}. */
    void restore(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AbstractPage page = page(request);
        String title = SignInScreen.given(request, "newTitle").strip();
        String refusal = refusal(title);
        if (refusal.isEmpty()) {
            try {
                restore(page, title);
                Reply.redirect(request, response, page.getUrlPath());
                return;
            } catch (Pages.TitleTaken | BlogPosts.TitleTaken e) {
                refusal = site.words().text("wb.edit.titleTaken", title);
            }
        }
        show(request, response, page.getSpace(), refusal, page.getId(), title);
    }

    /** {@code /pages/purgetrash.action}. */
    void purge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        AbstractPage page = page(request);
        if (page instanceof BlogPost) {
            blog().inTrash(page.getId()).ifPresent(blog()::purge);
        } else {
            site.life().trash().purge(page.getId());
        }
        Reply.redirect(
                request,
                response,
                "/pages/viewtrash.action?key=" + Reply.encoded(page.getSpace().getKey()));
    }

    private void restore(AbstractPage page, String title) {
        if (page instanceof BlogPost) {
            blog().inTrash(page.getId()).ifPresent(post -> blog().restore(post, title));
        } else {
            site.life().trash().restore(page.getId(), title);
        }
    }

    private BlogPosts blog() {
        return site.life().pages().blog();
    }

    /** A page or a blog post: their ids are of different ranges. */
    private AbstractPage page(HttpServletRequest request) {
        long id = Access.number(request.getParameter("pageId"));
        AbstractPage page = site.life().trash().page(id);
        if (page == null) {
            page = blog().inTrash(id).map(BlogPosts.Post::entity).orElse(null);
        }
        if (page == null) {
            throw new NotShown();
        }
        access.administered(page.getSpace().getKey());
        return page;
    }

    private String refusal(String title) {
        if (title.isEmpty()) {
            return site.words().text("wb.edit.noTitle");
        }
        return title.length() > LONGEST_TITLE ? site.words().text("wb.edit.longTitle") : "";
    }

    /** @param askedId the page whose restoring was refused, with the title that was typed for it */
    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            Space space,
            String refusal,
            long askedId,
            String askedTitle)
            throws IOException {
        Stream<AbstractPage> posts = blog().trashed(space).stream().map(BlogPosts.Post::entity);
        List<TrashLine> lines = Stream.concat(site.life().trash().in(space).stream(), posts)
                .map(page -> new TrashLine(
                        page.getId(),
                        page.getTitle(),
                        PageLists.name(page.getLastModifier()),
                        Moment.of(page.getLastModificationDate(), site.words().locale(), PageLists.zone(site))))
                .toList();
        form.show(
                request,
                response,
                space,
                "space-trash",
                site.words().text("wb.trash.title"),
                refusal,
                "look/trash.vm",
                Map.of("lines", lines, "askedId", askedId, "askedTitle", askedTitle));
    }
}
