package org.delbar.workbench.web.screens;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.delbar.workbench.blueprints.Blueprints;
import org.delbar.workbench.content.Pages;
import org.delbar.workbench.web.Reply;
import org.delbar.workbench.web.Visit;
import org.delbar.workbench.web.XsrfGuard;
import org.jspecify.annotations.Nullable;

/** {@code /rest/create-dialog/1.0}: what the script of the Create dialog asks for. */
final class CreateDialog {

    /** As the script sends it; {@code parentPageId} is a number or a text. */
    private record Wanted(
            @JsonProperty("spaceKey") @Nullable String spaceKey,
            @JsonProperty("contentBlueprintId") @Nullable String contentBlueprintId,
            @JsonProperty("parentPageId") @Nullable String parentPageId,
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("context") @Nullable Map<String, Object> context) {}

    /** A request that can go on: who, where, and what. */
    private record Order(
            ConfluenceUser author,
            Space space,
            @Nullable Page parent,
            Blueprints.Item item,
            Map<String, Object> fields) {

        long parentId() {
            return parent == null ? 0 : parent.getId();
        }
    }

    private static final class Answered extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int status;

        Answered(int status, String message) {
            super(message);
            this.status = status;
        }
    }

    private interface Making {
        Map<String, String> from(Order order);
    }

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Site site;
    private final Access access;
    private final Drafts drafts;

    CreateDialog(Site site, Access access, Drafts drafts) {
        this.site = site;
        this.access = access;
        this.drafts = drafts;
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
                : site.offers().items().stream().map(CreateDialog::json).toList();
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
            String id = drafts.keep(order.author(), order.space().getKey(), order.parentId(), draft);
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

    private static Map<String, String> blank(HttpServletRequest request, Order order) {
        String parent = order.parentId() == 0 ? "" : "&fromPageId=" + order.parentId();
        String url = request.getContextPath() + "/pages/createpage.action?spaceKey="
                + Reply.encoded(order.space().getKey()) + parent;
        return Map.of("url", url, "title", "");
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Making making) throws IOException {
        try {
            Reply.json(response, HttpServletResponse.SC_OK, making.from(order(request)));
        } catch (Answered e) {
            Reply.json(response, e.status, Map.of("message", String.valueOf(e.getMessage())));
        } catch (Blueprints.Refused e) {
            Reply.json(response, HttpServletResponse.SC_BAD_REQUEST, Map.of("message", String.valueOf(e.getMessage())));
        } catch (Pages.TitleTaken e) {
            Reply.json(
                    response,
                    HttpServletResponse.SC_BAD_REQUEST,
                    Map.of("message", site.words().text("wb.new.titleTaken")));
        }
    }

    private Order order(HttpServletRequest request) throws IOException {
        ConfluenceUser author = Visit.person();
        if (author == null) {
            throw new Answered(HttpServletResponse.SC_UNAUTHORIZED, site.words().text("wb.new.signIn"));
        }
        if (!XsrfGuard.saysNoCheck(request)) {
            throw new Answered(HttpServletResponse.SC_FORBIDDEN, site.words().text("wb.xsrf.sentence"));
        }
        Wanted wanted = read(request);
        Space space = wanted.spaceKey() == null ? null : site.library().space(wanted.spaceKey());
        if (space == null || !access.mayAddPages(space)) {
            throw new Answered(HttpServletResponse.SC_FORBIDDEN, site.words().text("wb.new.noRight"));
        }
        Map<String, Object> fields = new LinkedHashMap<>(wanted.context() == null ? Map.of() : wanted.context());
        if (wanted.title() != null && !wanted.title().isBlank()) {
            fields.putIfAbsent("title", wanted.title());
        }
        return new Order(author, space, parent(wanted.parentPageId(), space), item(wanted), fields);
    }

    private Wanted read(HttpServletRequest request) throws IOException {
        try {
            return JSON.readValue(request.getInputStream(), Wanted.class);
        } catch (JsonProcessingException e) {
            throw new Answered(HttpServletResponse.SC_BAD_REQUEST, site.words().text("wb.new.unreadable"));
        }
    }

    private @Nullable Page parent(@Nullable String id, Space space) {
        if (id == null || id.isBlank()) {
            return space.getHomePage();
        }
        try {
            return access.parent(id, space);
        } catch (NotShown e) {
            throw new Answered(HttpServletResponse.SC_BAD_REQUEST, site.words().text("wb.new.noParent"));
        }
    }

    private Blueprints.Item item(Wanted wanted) {
        return site.offers().items().stream()
                .filter(item -> item.contentBlueprintId().equals(wanted.contentBlueprintId()))
                .findFirst()
                .orElseThrow(() -> new Answered(
                        HttpServletResponse.SC_BAD_REQUEST, site.words().text("wb.new.unknownTemplate")));
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
