package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.delbar.workbench.content.Audience;
import org.delbar.workbench.content.Restrictions;
import org.delbar.workbench.web.Endpoint;
import org.delbar.workbench.web.Reply;
import org.jspecify.annotations.Nullable;

/** {@code /pages/restrictions.action}: who alone may view and who alone may edit a page. */
final class RestrictionsScreen implements Endpoint {

    private static final int LONGEST_NAME = 255;

    /** The four fields as typed, and who is named in them. */
    private record Asked(String viewers, String viewerGroups, String editors, String editorGroups) {

        static Asked in(HttpServletRequest request) {
            return new Asked(
                    SignInScreen.given(request, "viewers"),
                    SignInScreen.given(request, "viewerGroups"),
                    SignInScreen.given(request, "editors"),
                    SignInScreen.given(request, "editorGroups"));
        }

        static Asked of(Audience view, Audience edit) {
            return new Asked(
                    String.join(", ", view.usernames()),
                    String.join(", ", view.groups()),
                    String.join(", ", edit.usernames()),
                    String.join(", ", edit.groups()));
        }

        Audience view() {
            return new Audience(names(viewers.toLowerCase(Locale.ROOT)), names(viewerGroups));
        }

        Audience edit() {
            return new Audience(names(editors.toLowerCase(Locale.ROOT)), names(editorGroups));
        }

        private static List<String> names(String typed) {
            return Arrays.stream(typed.split(","))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }

    private final Site site;
    private final Access access;
    private final PageForm form;

    RestrictionsScreen(Site site, Frame frame, Access access) {
        this.site = site;
        this.access = access;
        this.form = new PageForm(site, frame);
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Page page = access.editable(request);
        Restrictions restrictions = site.life().restrictions();
        if (!request.getMethod().equals("POST")) {
            Audience view = restrictions.viewers(page.getId());
            Audience edit = restrictions.editors(page.getId());
            show(request, response, page, Asked.of(view, edit), "");
            return;
        }
        Asked asked = Asked.in(request);
        String refusal = refusal(asked);
        if (refusal.isEmpty()) {
            restrictions.set(page.getId(), asked.view(), asked.edit(), Access.somebody());
            Reply.redirect(request, response, page.getUrlPath());
        } else {
            show(request, response, page, asked, refusal);
        }
    }

    private String refusal(Asked asked) {
        String inView = unknown(asked.view());
        String inEdit = unknown(asked.edit());
        if (inView != null) {
            return site.words().text("wb.restrict.unknown", site.words().text("wb.restrict.viewers"), inView);
        }
        return inEdit == null
                ? ""
                : site.words().text("wb.restrict.unknown", site.words().text("wb.restrict.editors"), inEdit);
    }

    /** A name that nobody has, or that no group can have. */
    private @Nullable String unknown(Audience audience) {
        for (String username : audience.usernames()) {
            if (site.people().named(username) == null) {
                return username;
            }
        }
        return audience.groups().stream()
                .filter(group -> group.length() > LONGEST_NAME)
                .findFirst()
                .orElse(null);
    }

    private void show(HttpServletRequest request, HttpServletResponse response, Page page, Asked asked, String refusal)
            throws IOException {
        Map<String, Object> fields = new HashMap<>();
        fields.put("viewers", asked.viewers());
        fields.put("viewerGroups", asked.viewerGroups());
        fields.put("editors", asked.editors());
        fields.put("editorGroups", asked.editorGroups());
        fields.put("inherited", inherited(request, page));
        form.show(request, response, page, refusal, "look/restrictions.vm", fields);
    }

    private List<InheritedLine> inherited(HttpServletRequest request, Page page) {
        return site.life().restrictions().inherited(page).entrySet().stream()
                .map(each -> new InheritedLine(
                        each.getKey().getTitle(),
                        request.getContextPath() + each.getKey().getUrlPath(),
                        names(each.getValue())))
                .toList();
    }

    private static String names(Audience audience) {
        List<String> names = new ArrayList<>(audience.usernames());
        names.addAll(audience.groups());
        return String.join(", ", names);
    }
}
