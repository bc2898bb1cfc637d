package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes into the frame.
 *
 * @param contentHtml inside {@code #main}
 * @param headHtml more for the head; no scripts in line, the security policy stops them
 * @param space shows its sidebar; null leaves it out
 * @param page fills the metas that scripts read
 * @param contexts web-resource contexts beside those of every page
 */
public record Framed(
        String title,
        String contentHtml,
        String headHtml,
        @Nullable Space space,
        @Nullable Page page,
        List<String> contexts) {

    public static Framed site(String title, String contentHtml) {
        return new Framed(title, contentHtml, "", null, null, List.of());
    }

    public static Framed inSpace(String title, String contentHtml, Space space) {
        return new Framed(title, contentHtml, "", space, null, List.of("space"));
    }

    public static Framed ofPage(Page page, String contentHtml) {
        return new Framed(page.getTitle(), contentHtml, "", page.getSpace(), page, List.of("viewcontent", "page"));
    }
}
