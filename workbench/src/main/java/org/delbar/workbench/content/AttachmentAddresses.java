package org.delbar.workbench.content;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Comment;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Where a file lies that storage names: on this page, or on the page inside the reference. */
final class AttachmentAddresses {

    private final Surroundings surroundings;

    AttachmentAddresses(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Null when there is no such page for this reader; whether the page has the file is not asked. */
    @Nullable
    String of(Element attachment, Rendering rendering) {
        ContentEntityObject holder = holder(attachment, rendering);
        return holder == null
                ? null
                : surroundings.address(
                        of(holder.getLatestVersionId(), attachment.getAttribute("ri:filename")), rendering.context());
    }

    /** Below the context path. */
    static String of(long pageId, String fileName) {
        return "/download/attachments/" + pageId + "/"
                + URLEncoder.encode(fileName, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private @Nullable ContentEntityObject holder(Element attachment, Rendering rendering) {
        Element page = Storage.first(attachment, "ri:page");
        if (page == null) {
            ContentEntityObject entity = rendering.context().getEntity();
            return entity instanceof Comment comment ? comment.getContainer() : entity;
        }
        String key = Objects.requireNonNullElse(
                Storage.attribute(page, "ri:space-key"),
                Objects.requireNonNullElse(rendering.context().getSpaceKey(), ""));
        ContentEntityObject named = surroundings.pages().getPage(key, page.getAttribute("ri:content-title"));
        return named != null && surroundings.isVisible(named) ? named : null;
    }
}
