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
import org.delbar.workbench.web.Visit;
import org.delbar.workbench.web.XsrfGuard;
import org.jspecify.annotations.Nullable;

/** Reads what the Create dialog wants and checks that this person may have it. */
final class CreateOrders {

    /** A request that can go on: who, where, and what. */
    record Order(
            ConfluenceUser author,
            Space space,
            @Nullable Page parent,
            Blueprints.Item item,
            Map<String, Object> fields) {

        /** Zero for none. */
        long parentId() {
            return parent == null ? 0 : parent.getId();
        }
    }

    /** The message is for the reader. */
    static final class Turned extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int status;

        Turned(int status, String message) {
            super(message);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    /** As the script sends it; {@code parentPageId} is a number or a text. */
    private record Wanted(
            @JsonProperty("spaceKey") @Nullable String spaceKey,
            @JsonProperty("contentBlueprintId") @Nullable String contentBlueprintId,
            @JsonProperty("parentPageId") @Nullable String parentPageId,
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("context") @Nullable Map<String, Object> context) {}

    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Site site;
    private final Access access;

    CreateOrders(Site site, Access access) {
        this.site = site;
        this.access = access;
    }

    /** A space that somebody wants. */
    record SpaceOrder(ConfluenceUser author, Blueprints.Item item, Map<String, Object> fields) {}

    /** @throws Turned with the status and the reason */
    SpaceOrder spaceIn(HttpServletRequest request) throws IOException {
        ConfluenceUser author = author(request);
        Wanted wanted = read(request);
        Map<String, Object> fields = wanted.context() == null ? Map.of() : wanted.context();
        return new SpaceOrder(author, item(wanted, site.offers().spaceItems()), fields);
    }

    private ConfluenceUser author(HttpServletRequest request) {
        ConfluenceUser author = Visit.person();
        if (author == null) {
            throw new Turned(HttpServletResponse.SC_UNAUTHORIZED, site.words().text("wb.new.signIn"));
        }
        if (!XsrfGuard.saysNoCheck(request)) {
            throw new Turned(HttpServletResponse.SC_FORBIDDEN, site.words().text("wb.xsrf.sentence"));
        }
        return author;
    }

    /** @throws Turned with the status and the reason */
    Order in(HttpServletRequest request) throws IOException {
        ConfluenceUser author = author(request);
        Wanted wanted = read(request);
        Space space = wanted.spaceKey() == null ? null : site.library().space(wanted.spaceKey());
        if (space == null || !access.mayAddPages(space)) {
            throw new Turned(HttpServletResponse.SC_FORBIDDEN, site.words().text("wb.new.noRight"));
        }
        Map<String, Object> fields = new LinkedHashMap<>(wanted.context() == null ? Map.of() : wanted.context());
        if (wanted.title() != null && !wanted.title().isBlank()) {
            fields.putIfAbsent("title", wanted.title());
        }
        return new Order(
                author,
                space,
                parent(wanted.parentPageId(), space),
                item(wanted, site.offers().items()),
                fields);
    }

    private Wanted read(HttpServletRequest request) throws IOException {
        try {
            return JSON.readValue(request.getInputStream(), Wanted.class);
        } catch (JsonProcessingException e) {
            throw new Turned(HttpServletResponse.SC_BAD_REQUEST, site.words().text("wb.new.unreadable"));
        }
    }

    private @Nullable Page parent(@Nullable String id, Space space) {
        if (id == null || id.isBlank()) {
            return space.getHomePage();
        }
        try {
            return access.parent(id, space);
        } catch (NotShown e) {
            throw new Turned(HttpServletResponse.SC_BAD_REQUEST, site.words().text("wb.new.noParent"));
        }
    }

    private Blueprints.Item item(Wanted wanted, List<Blueprints.Item> offered) {
        return offered.stream()
                .filter(item -> item.contentBlueprintId().equals(wanted.contentBlueprintId()))
                .findFirst()
                .orElseThrow(() -> new Turned(
                        HttpServletResponse.SC_BAD_REQUEST, site.words().text("wb.new.unknownTemplate")));
    }
}
