package org.delbar.workbench.web.screens;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.workbench.blueprints.SpaceTemplates;
import org.delbar.workbench.blueprints.TemplateList;
import org.delbar.workbench.content.StorageProblem;
import org.delbar.workbench.web.Reply;

/** A space's own version of a blueprint's template, in the editor for storage format. */
public final class TemplateScreens {

    private static final String LIST = "/pages/templates2/listpagetemplates.action";
    private static final String EDIT_FIRST = "/plugins/createcontent/edit-template.action";
    private static final String EDIT_AGAIN = "/pages/templates2/editpagetemplate.action";

    private final Site site;
    private final Frame frame;
    private final Access access;
    private final SpaceTools tools;
    private final TemplateList templates;
    private final SpaceTemplates edited;
    private final TemplateChanges changes;

    public TemplateScreens(
            Site site, Frame frame, TemplateList templates, SpaceTemplates edited, TemplateChanges changes) {
        this.site = site;
        this.frame = frame;
        this.access = new Access(site.library(), site.permissions());
        this.tools = new SpaceTools(site, frame);
        this.templates = templates;
        this.edited = edited;
        this.changes = changes;
    }

    public void mountOn(Screens screens) {
        screens.add(LIST, this::list);
        screens.add(EDIT_FIRST, this::first);
        screens.add(EDIT_AGAIN, this::again);
        screens.addPost("/pages/templates2/doeditpagetemplate.action", this::save);
        screens.addSave("/pages/templates2/removepagetemplate.action", this::reset);
    }

    private void list(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Space space = space(request);
        List<TemplateLine> lines =
                templates.all().stream().map(each -> line(request, space, each)).toList();
        Map<String, Object> context = Map.of("lines", lines, "key", space.getKey());
        send(
                request,
                response,
                HttpServletResponse.SC_OK,
                space,
                frame.part(request, "look/templates.vm", context),
                List.of());
    }

    private TemplateLine line(HttpServletRequest request, Space space, TemplateList.Line template) {
        Optional<SpaceTemplates.Edited> own = edited.find(space, template.templateKey(), template.blueprintKey());
        String address = own.map(it -> editAgain(space, it)).orElseGet(() -> editFirst(space, template));
        return new TemplateLine(
                template.blueprint(),
                template.template(),
                template.refId(),
                request.getContextPath() + address,
                own.isPresent());
    }

    private static String editFirst(Space space, TemplateList.Line template) {
        return EDIT_FIRST + "?key=" + Reply.encoded(space.getKey()) + "&contentTemplateRefId=" + template.refId();
    }

    private static String editAgain(Space space, SpaceTemplates.Edited own) {
        return EDIT_AGAIN + "?entityId=" + own.id() + "&key=" + Reply.encoded(space.getKey());
    }

    /** The plugin's own template; once the space has one, that. */
    private void first(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Space space = space(request);
        TemplateList.Line template = template(request);
        Optional<SpaceTemplates.Edited> own = edited.find(space, template.templateKey(), template.blueprintKey());
        if (own.isPresent()) {
            Reply.redirect(request, response, editAgain(space, own.get()));
        } else {
            edit(request, response, space, template, template.storage(), 0, "", "");
        }
    }

    private void again(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Space space = space(request);
        SpaceTemplates.Edited own = edited.byId(Access.number(request.getParameter("entityId")))
                .filter(it -> it.spaceId() == space.getId())
                .orElseThrow(NotShown::new);
        TemplateList.Line template =
                templates.of(own.templateKey(), own.blueprintKey()).orElseThrow(NotShown::new);
        edit(request, response, space, template, own.storage(), own.version(), "", "");
    }

    private void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Space space = space(request);
        TemplateList.Line template = template(request);
        ConfluenceUser editor = Access.somebody();
        String storage = SignInScreen.given(request, "wysiwygContent").replace("\r\n", "\n");
        int version = (int) Access.number(request.getParameter("originalVersion"));
        String refusal = refusal(storage);
        if (!refusal.isEmpty()) {
            edit(request, response, space, template, storage, version, refusal, "");
        } else if (edited.save(space, template.templateKey(), template.blueprintKey(), storage, version, editor)) {
            changes.edited(space, template.template());
            Reply.redirect(request, response, LIST + "?key=" + Reply.encoded(space.getKey()));
        } else {
            Optional<SpaceTemplates.Edited> own = edited.find(space, template.templateKey(), template.blueprintKey());
            edit(
                    request,
                    response,
                    space,
                    template,
                    storage,
                    own.map(SpaceTemplates.Edited::version).orElse(0),
                    site.words().text("wb.template.conflict"),
                    own.map(SpaceTemplates.Edited::storage).orElseGet(template::storage));
        }
    }

    private void reset(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Space space = space(request);
        TemplateList.Line template = template(request);
        edited.reset(space, template.templateKey(), template.blueprintKey());
        changes.reset(space, template.template());
        Reply.redirect(request, response, LIST + "?key=" + Reply.encoded(space.getKey()));
    }

    /** Empty when the storage may be saved. */
    private String refusal(String storage) {
        if (site.life().mode().isReadOnlyAccessModeEnabled()) {
            return site.words().text("wb.readOnly.typed");
        }
        if (storage.isBlank()) {
            return site.words().text("wb.template.empty");
        }
        return StorageProblem.in(storage)
                .map(problem -> StorageWords.of(site.words(), problem))
                .orElse("");
    }

    private void edit(
            HttpServletRequest request,
            HttpServletResponse response,
            Space space,
            TemplateList.Line template,
            String storage,
            int version,
            String refusal,
            String theirs)
            throws IOException {
        Map<String, Object> context = new HashMap<>();
        context.put("name", template.template());
        context.put("blueprint", template.blueprint());
        context.put("refId", template.refId());
        context.put("key", space.getKey());
        context.put("query", "?key=" + Reply.encoded(space.getKey()));
        context.put("storage", storage);
        context.put("version", version);
        context.put("refusal", refusal);
        context.put(
                "refusalLine",
                refusal.isEmpty()
                        ? 0
                        : StorageProblem.in(storage).map(StorageProblem::line).orElse(0));
        context.put("theirs", theirs);
        int status = refusal.isEmpty() ? HttpServletResponse.SC_OK : HttpServletResponse.SC_CONFLICT;
        send(request, response, status, space, frame.part(request, "look/template-edit.vm", context), Framed.EDITOR);
    }

    private TemplateList.Line template(HttpServletRequest request) {
        return templates
                .byRef(SignInScreen.given(request, "contentTemplateRefId"))
                .orElseThrow(NotShown::new);
    }

    /** @throws NotShown no such space, or not this reader's to administer */
    private Space space(HttpServletRequest request) {
        Space space = access.space(request.getParameter("key"));
        if (!access.mayAdminister(space)) {
            throw new NotShown();
        }
        return space;
    }

    private void send(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            Space space,
            String bodyHtml,
            List<String> contexts)
            throws IOException {
        String content = tools.html(request, space, "space-templates", bodyHtml);
        Framed framed = Framed.inSpace(site.words().text("wb.template.title"), content, space);
        Reply.html(response, status, frame.around(request, framed.with(contexts)));
    }
}
