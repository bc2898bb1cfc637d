package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.delbar.workbench.content.BlogPosts;
import org.delbar.workbench.content.BlogPosts.Post;
import org.delbar.workbench.content.Storage;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;
import org.jspecify.annotations.Nullable;

/** The blog of a space: read by those who may view the space, written by those who may add pages. */
final class BlogScreens {

    private static final int LONGEST_TITLE = 255;

    /** What is in the form; {@code post} is null for a new one. */
    private record Form(Space space, @Nullable Post post, String title, String storage, int version) {}

    private final Site site;
    private final Frame frame;
    private final Access access;
    private final BlogPosts blog;

    BlogScreens(Site site, Frame frame, Access access) {
        this.site = site;
        this.frame = frame;
        this.access = access;
        this.blog = site.life().pages().blog();
    }

    /** {@code /pages/viewrecentblogposts.action?key=}. */
    void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Space space = access.space(request.getParameter("key"));
        List<BlogLine> lines = blog.of(space).stream()
                .map(post -> new BlogLine(
                        post.entity().getTitle(),
                        request.getContextPath() + path(post),
                        PageLists.name(post.entity().getCreator()),
                        posted(post)))
                .toList();
        Map<String, Object> own =
                Map.of("posts", lines, "key", space.getKey(), "mayWrite", mayChange() && access.mayAddPages(space));
        send(request, response, space, site.words().text("wb.blog.title"), "", "look/blog.vm", own);
    }

    /** {@code /display/KEY/2026/11/21/Title}. */
    void show(HttpServletRequest request, HttpServletResponse response, List<String> path) throws IOException {
        Space space = access.space(path.get(0));
        Post post = blog.post(space, day(path.get(1) + "-" + path.get(2) + "-" + path.get(3)), path.get(4))
                .orElseThrow(NotShown::new);
        BlogPost entity = post.entity();
        frame.begin();
        Map<String, Object> own = new HashMap<>();
        own.put("title", entity.getTitle());
        own.put("url", request.getContextPath() + path(post));
        own.put("pageId", Long.toString(entity.getId()));
        own.put("key", space.getKey());
        own.put("space", space.getName());
        own.put("author", PageLists.name(entity.getCreator()));
        own.put("posted", posted(post));
        own.put("edited", entity.getVersion() > 1);
        own.put("mayEdit", mayChange() && mayEdit(entity));
        own.put("bodyHtml", site.life().belongings().renderer().view(entity, "display"));
        send(request, response, space, entity.getTitle(), "", "look/blog-post.vm", own);
    }

    /** {@code /pages/viewpage.action?pageId=} of a post leads to its address. */
    boolean redirected(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = Access.number(request.getParameter("pageId"));
        Post post = id < BlogPosts.FIRST_ID ? null : blog.post(id).orElse(null);
        if (post == null || !access.maySee(post.entity())) {
            return false;
        }
        Reply.redirect(request, response, path(post));
        return true;
    }

    /** {@code /pages/createblogpost.action?spaceKey=}. */
    void create(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Access.somebody();
        form(request, response, new Form(access.writable(request.getParameter("spaceKey")), null, "", "", 0), "");
    }

    /** {@code /pages/editblogpost.action?pageId=}. */
    void edit(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Post post = editable(request);
        BlogPost entity = post.entity();
        String storage = entity.getBodyContent().getBody();
        form(request, response, new Form(entity.getSpace(), post, entity.getTitle(), storage, entity.getVersion()), "");
    }

    /** {@code /pages/docreateblogpost.action} and {@code /pages/doeditblogpost.action}. */
    void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Access.somebody();
        boolean isNew = SignInScreen.given(request, "pageId").isEmpty();
        Post post = isNew ? null : editable(request);
        Space space = post == null
                ? access.writable(request.getParameter("spaceKey"))
                : post.entity().getSpace();
        Typed typed = Typed.in(request);
        int version = typed.editedVersion();
        String refusal = refusal(typed);
        if (refusal.isEmpty()) {
            try {
                Post saved = post == null
                        ? blog.create(
                                space,
                                blog.today(PageLists.zone(site)),
                                typed.title(),
                                typed.storage(),
                                Access.somebody())
                        : blog.edit(post, version, typed.title(), typed.storage(), Access.somebody());
                Reply.redirect(request, response, path(saved));
                return;
            } catch (BlogPosts.TitleTaken e) {
                refusal = site.words().text("wb.blog.titleTaken", typed.title());
            } catch (BlogPosts.EditedMeanwhile e) {
                refusal = site.words().text("wb.blog.meanwhile");
                version = post == null ? 0 : post.entity().getVersion();
            }
        }
        form(request, response, new Form(space, post, typed.title(), typed.storage(), version), refusal);
    }

    /** {@code /pages/removeblogpost.action}: into the trash. */
    void remove(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Post post = editable(request);
        blog.trash(post);
        Reply.redirect(
                request,
                response,
                "/pages/viewrecentblogposts.action?key="
                        + Reply.encoded(post.entity().getSpace().getKey()));
    }

    private String refusal(Typed typed) {
        if (!mayChange()) {
            return site.words().text("wb.readOnly.typed");
        }
        if (typed.title().isEmpty()) {
            return site.words().text("wb.blog.noTitle");
        }
        if (typed.title().length() > LONGEST_TITLE) {
            return site.words().text("wb.edit.longTitle");
        }
        try {
            Storage.parse(typed.storage());
            return "";
        } catch (Storage.Broken e) {
            return site.words().text("wb.edit.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private boolean mayChange() {
        return Visit.person() != null && !site.life().mode().isReadOnlyAccessModeEnabled();
    }

    private boolean mayEdit(BlogPost post) {
        return site.permissions().hasPermission(Visit.person(), Permission.EDIT, post);
    }

    private Post editable(HttpServletRequest request) {
        Post post = blog.post(Access.number(request.getParameter("pageId"))).orElseThrow(NotShown::new);
        if (Visit.person() == null || !mayEdit(post.entity())) {
            throw new NotShown();
        }
        return post;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotShown();
        }
    }

    private Moment posted(Post post) {
        Locale locale = site.words().locale();
        return Moment.of(post.entity().getCreationDate(), locale, PageLists.zone(site));
    }

    private static String path(Post post) {
        return "/display/" + Reply.encoded(post.entity().getSpace().getKey()) + "/"
                + post.day().toString().replace('-', '/') + "/"
                + Reply.encoded(post.entity().getTitle());
    }

    private void form(HttpServletRequest request, HttpServletResponse response, Form form, String refusal)
            throws IOException {
        Post post = form.post();
        String heading = site.words().text(post == null ? "wb.blog.new" : "wb.blog.edit");
        Map<String, Object> own = new HashMap<>();
        own.put("heading", heading);
        own.put("key", form.space().getKey());
        own.put("pageId", post == null ? "" : Long.toString(post.entity().getId()));
        own.put("typedTitle", form.title());
        own.put("storage", form.storage());
        own.put("version", form.version());
        own.put(
                "cancelUrl",
                request.getContextPath()
                        + (post == null
                                ? "/pages/viewrecentblogposts.action?key="
                                        + Reply.encoded(form.space().getKey())
                                : path(post)));
        send(request, response, form.space(), heading, refusal, "look/blog-edit.vm", own);
    }

    private void send(
            HttpServletRequest request,
            HttpServletResponse response,
            Space space,
            String title,
            String refusal,
            String template,
            Map<String, Object> own)
            throws IOException {
        Map<String, Object> context = new HashMap<>(own);
        context.put("refusal", refusal);
        int status = refusal.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT;
        String content = frame.part(request, template, context);
        Reply.html(response, status, frame.around(request, Framed.inSpace(title, content, space)));
    }
}
