package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.List;
import java.util.stream.Stream;
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

    /** For people who write: what an editor and a macro browser bring, and what plugins add to them. */
    static final List<String> EDITOR = List.of("editor", "macro-browser");

    public static Framed site(String title, String contentHtml) {
        return new Framed(title, contentHtml, "", null, null, List.of());
    }

    public static Framed inSpace(String title, String contentHtml, Space space) {
        return new Framed(title, contentHtml, "", space, null, List.of("space"));
    }

    Framed with(List<String> more) {
        List<String> all = Stream.concat(contexts.stream(), more.stream()).toList();
        return new Framed(title, contentHtml, headHtml, space, page, all);
    }

    public static Framed ofPage(Page page, String contentHtml) {
        return new Framed(page.getTitle(), contentHtml, "", page.getSpace(), page, List.of("viewcontent", "page"));
    }
}
