package org.delbar.workbench.search;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.delbar.workbench.content.Attachments;
import org.delbar.workbench.content.BlogPosts;
import org.delbar.workbench.content.Comments;
import org.delbar.workbench.content.ContentProperties;
import org.delbar.workbench.content.PageFamilies;
import org.delbar.workbench.content.Pages;

/** What can be found, as the database has it: pages with their comments and files, and blog posts. */
public record Findable(
        Pages pages, Comments comments, Attachments attachments, PageFamilies families, ContentProperties properties) {

    /** The pages and posts of these numbers that are not in the trash. */
    Map<Long, AbstractPage> units(List<Long> ids) {
        Map<Long, AbstractPage> found = new HashMap<>();
        pages.all(ids.stream().filter(id -> !isPost(id)).toList()).forEach(page -> found.put(page.getId(), page));
        pages.blog()
                .all(ids.stream().filter(Findable::isPost).toList())
                .forEach(post -> found.put(post.entity().getId(), post.entity()));
        return found;
    }

    /** A page or post, and all that goes where it goes. */
    List<ContentEntityObject> with(AbstractPage unit) {
        List<ContentEntityObject> all = new ArrayList<>(List.of(unit));
        if (unit instanceof Page) {
            comments.of(unit).forEach(remark -> all.add(remark.comment()));
            all.addAll(attachments.getLatestVersionsOfAttachments(unit));
        }
        return all;
    }

    /** Who has written it, by key. */
    Set<String> contributors(ContentEntityObject content) {
        return content instanceof Page ? families.contributors(content.getId()) : Set.of();
    }

    /** By number; what is gone, or in the trash with its page, is missing. A handful of statements, however many. */
    Map<Long, ContentEntityObject> contents(Map<Kind, List<Long>> ids) {
        List<Long> units = new ArrayList<>(ids.getOrDefault(Kind.PAGE, List.of()));
        units.addAll(ids.getOrDefault(Kind.BLOGPOST, List.of()));
        Map<Long, ContentEntityObject> found = new HashMap<>(units(units));
        comments.all(ids.getOrDefault(Kind.COMMENT, List.of())).forEach(each -> found.put(each.getId(), each));
        attachments.all(ids.getOrDefault(Kind.ATTACHMENT, List.of())).forEach(each -> found.put(each.getId(), each));
        return found;
    }

    /** Permissions ask the database where content stands, so its number is all they need. */
    static AbstractPage bare(long id) {
        AbstractPage content = isPost(id) ? new BlogPost() : new Page();
        content.setId(id);
        return content;
    }

    private static boolean isPost(long id) {
        return id >= BlogPosts.FIRST_ID;
    }
}
