package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.content.Comparison;
import org.delbar.workbench.content.Pages;

/** What a page was, and what was changed between two of its versions. */
final class VersionScreens {

    private static final int TWO = 2;

    private final Site site;
    private final Access access;
    private final PageForm form;

    VersionScreens(Site site, Frame frame, Access access) {
        this.site = site;
        this.access = access;
        this.form = new PageForm(site, frame);
    }

    /** {@code /pages/viewpreviousversions.action?pageId=}. */
    void history(HttpServletRequest request, HttpServletResponse response) throws IOException {
        list(request, response, access.page(request), "");
    }

    /**
     * {@code /pages/diffpagesbyversion.action?pageId=&selectedPageVersions=2&selectedPageVersions=1}; with
     * {@code storage=true} what stands in the database instead of what people read.
     */
    void compare(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.page(request);
        List<Integer> chosen = chosen(request);
        if (chosen.size() != TWO) {
            list(request, response, page, site.words().text("wb.compare.two"));
            return;
        }
        Page before = version(page, chosen.get(0));
        Page after = version(page, chosen.get(1));
        boolean storage = "true".equals(request.getParameter("storage"));
        List<ComparedLine> lines = (storage
                        ? Comparison.ofStorage(Editor.storage(before), Editor.storage(after))
                        : Comparison.ofPages(
                                site.library().view(before, "diff"),
                                site.library().view(after, "diff")))
                .stream().map(ComparedLine::of).toList();
        Map<String, Object> own = new HashMap<>();
        own.put("before", line(request, page, before.getVersion()));
        own.put("after", line(request, page, after.getVersion()));
        own.put("lines", lines);
        own.put("storage", storage);
        own.put("same", lines.stream().allMatch(line -> line.kind().equals("same")));
        own.put("titleBefore", before.getTitle());
        own.put("titleAfter", after.getTitle());
        form.show(request, response, page, "", "look/compare.vm", own);
    }

    /** In the order in which they were saved, each once. */
    private static List<Integer> chosen(HttpServletRequest request) {
        String[] values = request.getParameterValues("selectedPageVersions");
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .map(value -> (int) Math.min(Access.number(value), Integer.MAX_VALUE))
                        .distinct()
                        .sorted()
                        .toList();
    }

    private Page version(Page page, int number) {
        Page version = site.library().version(page.getId(), number);
        if (version == null) {
            throw new NotShown();
        }
        return version;
    }

    private void list(HttpServletRequest request, HttpServletResponse response, Page page, String refusal)
            throws IOException {
        boolean mayEdit = !site.life().mode().isReadOnlyAccessModeEnabled() && access.mayEdit(page);
        List<Pages.Version> history = site.library().history(page.getId());
        Map<String, Object> own = new HashMap<>();
        own.put(
                "versions",
                history.stream().map(version -> line(request, page, version)).toList());
        own.put("current", page.getVersion());
        own.put("before", Math.max(1, page.getVersion() - 1));
        own.put("mayEdit", mayEdit);
        form.show(request, response, page, refusal, "look/history.vm", own);
    }

    private VersionLine line(HttpServletRequest request, Page page, int number) {
        return site.library().history(page.getId()).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .map(version -> line(request, page, version))
                .orElseThrow(NotShown::new);
    }

    private VersionLine line(HttpServletRequest request, Page page, Pages.Version version) {
        return new VersionLine(
                version.number(),
                request.getContextPath() + "/pages/viewpage.action?pageId=" + page.getId() + "&version="
                        + version.number(),
                PageLists.name(version.author()),
                Moment.of(version.savedAt(), site.words().locale(), PageLists.zone(site)),
                version.comment());
    }
}
