package org.delbar.workbench.web.screens;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.delbar.workbench.content.StorageProblem;
import org.jspecify.annotations.Nullable;

/** The editor of the workbench: a title and storage format. */
final class Editor {

    private static final int LONGEST_TITLE = 255;

    /**
     * What the form is about.
     *
     * @param page null for a new one
     * @param parentId empty for none
     * @param notice something to know before writing, or empty
     * @param theirs what somebody else saved meanwhile, or empty
     */
    record Form(
            Space space,
            @Nullable Page page,
            String parentId,
            String draftId,
            Typed typed,
            String notice,
            String refusal,
            String theirs) {}

    private final Site site;
    private final Frame frame;

    Editor(Site site, Frame frame) {
        this.site = site;
        this.frame = frame;
    }

    String html(HttpServletRequest request, Form form) {
        Page page = form.page();
        String contextPath = request.getContextPath();
        String heading = site.words().text(page == null ? "wb.new.title" : "wb.edit.title");
        Map<String, Object> context = new HashMap<>();
        context.put("heading", heading);
        context.put("action", contextPath + (page == null ? "/pages/docreatepage.action" : "/pages/doeditpage.action"));
        context.put("cancelUrl", contextPath + (page == null ? form.space().getUrlPath() : page.getUrlPath()));
        context.put("pageId", page == null ? "" : Long.toString(page.getId()));
        context.put("spaceKey", form.space().getKey());
        context.put("parentId", form.parentId());
        context.put("draftId", form.draftId());
        context.put("title", form.typed().title());
        context.put("storage", form.typed().storage());
        context.put("comment", form.typed().comment());
        context.put("version", form.typed().editedVersion());
        context.put("notice", form.notice());
        context.put("refusal", form.refusal());
        context.put("refusalLine", form.refusal().isEmpty() ? 0 : lineOfProblem(form.typed()));
        context.put("theirs", form.theirs());
        String content = frame.part(request, "look/edit.vm", context);
        String title = page == null ? heading : page.getTitle();
        Framed framed = page == null ? Framed.inSpace(title, content, form.space()) : Framed.ofPage(page, content);
        return frame.around(request, framed.with(Framed.EDITOR));
    }

    private static int lineOfProblem(Typed typed) {
        return StorageProblem.in(typed.storage()).map(StorageProblem::line).orElse(0);
    }

    /** Empty when the typed may be saved, as far as can be said before. */
    String refusal(Typed typed) {
        if (typed.title().isEmpty()) {
            return site.words().text("wb.edit.noTitle");
        }
        String refusal = draftRefusal(typed);
        return refusal.isEmpty()
                ? StorageProblem.in(typed.storage())
                        .map(problem -> StorageWords.of(site.words(), problem))
                        .orElse("")
                : refusal;
    }

    /** A draft needs no title yet, and may stop in the middle of an element. */
    String draftRefusal(Typed typed) {
        if (site.life().mode().isReadOnlyAccessModeEnabled()) {
            return site.words().text("wb.readOnly.typed");
        }
        return typed.title().length() > LONGEST_TITLE ? site.words().text("wb.edit.longTitle") : "";
    }

    String titleTaken(Typed typed) {
        return site.words().text("wb.edit.titleTaken", typed.title());
    }

    String unreadable(IllegalArgumentException reason) {
        return site.words().text("wb.edit.unreadable", String.valueOf(reason.getMessage()));
    }

    static String storage(Page page) {
        BodyContent body = page.getBodyContent();
        return body == null ? "" : body.getBody();
    }
}
