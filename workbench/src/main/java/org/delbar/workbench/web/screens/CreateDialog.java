package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.blueprints.Blueprints;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;

/** {@code /rest/create-dialog/1.0}: what the script of the Create dialog asks for. */
final class CreateDialog {

    private interface Making {
        Map<String, String> from(CreateOrders.Order order);
    }

    private final Site site;
    private final Access access;
    private final Drafts drafts;
    private final CreateOrders orders;

    CreateDialog(Site site, Access access, Drafts drafts) {
        this.site = site;
        this.access = access;
        this.drafts = drafts;
        this.orders = new CreateOrders(site, access);
    }

    void spaces(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Map<String, String>> spaces = site.library().spaces().stream()
                .filter(access::mayAddPages)
                .map(space -> Map.of("id", space.getKey(), "text", space.getName()))
                .toList();
        Reply.json(response, HttpServletResponse.SC_OK, Map.of("spaces", spaces));
    }

    void webItems(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Space space = site.library().space(SignInScreen.given(request, "spaceKey"));
        List<Map<String, Object>> items = space == null || !access.mayAddPages(space)
                ? List.of()
                : site.offers().itemsIn(space).stream().map(CreateDialog::json).toList();
        Reply.json(response, HttpServletResponse.SC_OK, items);
    }

    void create(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, order -> {
            String key = order.item().blueprintModuleCompleteKey();
            if (key == null) {
                return blank(request, order);
            }
            Page page = site.offers().create(order.space(), order.parent(), key, order.fields(), order.author());
            return Map.of("url", request.getContextPath() + page.getUrlPath(), "title", page.getTitle());
        });
    }

    void draft(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, order -> {
            String key = order.item().blueprintModuleCompleteKey();
            if (key == null) {
                return blank(request, order);
            }
            Blueprints.Draft draft =
                    site.offers().draft(order.space(), order.parent(), key, order.fields(), order.author());
            String id = drafts.keep(order.author(), order.space().getKey(), order.parentId(), key, draft);
            String url = request.getContextPath() + "/pages/resumedraft.action?draftId=" + id;
            return Map.of(
                    "url",
                    url,
                    "title",
                    draft.title(),
                    "draftId",
                    id,
                    "spaceKey",
                    order.space().getKey());
        });
    }

    void spaceItems(HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Map<String, Object>> items = Visit.person() == null
                ? List.of()
                : site.offers().spaceItems().stream().map(CreateDialog::json).toList();
        Reply.json(response, HttpServletResponse.SC_OK, items);
    }

    void createSpace(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            CreateOrders.SpaceOrder order = orders.spaceIn(request);
            Space space = site.offers()
                    .createSpace(order.item().blueprintModuleCompleteKey(), order.fields(), order.author());
            Reply.json(
                    response,
                    HttpServletResponse.SC_OK,
                    Map.of("url", request.getContextPath() + space.getUrlPath(), "key", space.getKey()));
        } catch (CreateOrders.Turned e) {
            Reply.json(response, e.status(), Map.of("message", String.valueOf(e.getMessage())));
        } catch (Blueprints.Refused e) {
            Reply.json(response, HttpServletResponse.SC_BAD_REQUEST, Map.of("message", String.valueOf(e.getMessage())));
        }
    }

    private static Map<String, String> blank(HttpServletRequest request, CreateOrders.Order order) {
        String parent = order.parentId() == 0 ? "" : "&fromPageId=" + order.parentId();
        String url = request.getContextPath() + "/pages/createpage.action?spaceKey="
                + Reply.encoded(order.space().getKey()) + parent;
        return Map.of("url", url, "title", "");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Making making) throws IOException {
        try {
            Reply.json(response, HttpServletResponse.SC_OK, making.from(orders.in(request)));
        } catch (CreateOrders.Turned e) {
            Reply.json(response, e.status(), Map.of("message", String.valueOf(e.getMessage())));
        } catch (Blueprints.Refused e) {
            Reply.json(response, HttpServletResponse.SC_BAD_REQUEST, Map.of("message", String.valueOf(e.getMessage())));
        }
    }

    private static Map<String, Object> json(Blueprints.Item item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("itemModuleCompleteKey", item.itemKey());
        json.put("contentBlueprintId", item.contentBlueprintId());
        json.put("blueprintModuleCompleteKey", item.blueprintModuleCompleteKey());
        json.put("name", item.name());
        json.put("description", item.description());
        json.put("iconUrl", item.iconUrl());
        json.put("styleClass", item.styleClass());
        json.put("createResult", item.createResult());
        json.put("howToUseTemplate", item.howToUseTemplate());
        json.put(
                "wizard",
                Map.of("pages", item.wizard().stream().map(CreateDialog::json).toList()));
        return json;
    }

    private static Map<String, Object> json(Blueprints.WizardPage page) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", page.id());
        json.put("templateKey", page.templateKey());
        json.put("title", page.title());
        json.put("descriptionHeader", page.descriptionHeader());
        json.put("descriptionContent", page.description());
        json.put("last", page.last());
        return json;
    }
}
