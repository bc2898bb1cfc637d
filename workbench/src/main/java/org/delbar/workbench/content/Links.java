package org.delbar.workbench.content;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Links to pages, people, spaces, addresses and anchors. */
final class Links implements ElementRenderer {

    private final Surroundings surroundings;
    private final AttachmentAddresses attachments;

    Links(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.attachments = new AttachmentAddresses(surroundings);
    }

    @Override
    public void render(Element link, Rendering rendering, StringBuilder out) {
        Element target = Storage.elements(link).stream()
                .filter(each -> each.getNodeName().startsWith("ri:"))
                .findFirst()
                .orElse(null);
        String anchor = Storage.attribute(link, "ac:anchor");
        if (target == null) {
            write(
                    "#" + rendering.headings().anchor(anchor == null ? "" : anchor),
                    null,
                    body(link, rendering, anchor),
                    out);
            return;
        }
        switch (target.getNodeName()) {
            case "ri:page" -> page(link, target, anchor, rendering, out);
            case "ri:user" -> person(link, target, rendering, out);
            case "ri:space" -> space(link, target, rendering, out);
            case "ri:url" -> url(link, target, rendering, out);
            case "ri:attachment" -> attachment(link, target, rendering, out);
            case "ri:content-entity" -> entity(link, target, rendering, out);
            default -> out.append(body(link, rendering, target.getAttribute("ri:filename")));
        }
    }

    private void page(Element link, Element target, @Nullable String anchor, Rendering rendering, StringBuilder out) {
        ConversionContext context = rendering.context();
        String key = Objects.requireNonNullElse(Storage.attribute(target, "ri:space-key"), spaceOf(context));
        String title = target.getAttribute("ri:content-title");
        if (title.isEmpty() && context.getEntity() != null) {
            title = context.getEntity().getTitle();
        }
        Page page = surroundings.pages().getPage(key, title);
        String body = body(link, rendering, title);
        if (page == null) {
            String create = "/pages/createpage.action?spaceKey=" + encoded(key) + "&title=" + encoded(title);
            write(surroundings.address(create, context), "createlink", body, out);
        } else if (surroundings.isVisible(page)) {
            String fragment = anchor == null ? "" : "#" + anchorOn(page, anchor);
            write(surroundings.address(page.getUrlPath(), context) + fragment, null, body, out);
        } else {
            out.append(body);
        }
    }

    private void person(Element link, Element target, Rendering rendering, StringBuilder out) {
        ConfluenceUser person = personOf(target, surroundings);
        if (person == null) {
            out.append("<span class=\"confluence-userlink user-mention unknown-user\">")
                    .append(body(link, rendering, surroundings.text("workbench.content.unknown-user")))
                    .append("</span>");
            return;
        }
        boolean reader = person.equals(AuthenticatedUserThreadLocal.get());
        out.append("<a");
        Html.attribute(out, "class", "confluence-userlink user-mention" + (reader ? " current-user-mention" : ""));
        Html.attribute(out, "data-username", person.getName());
        Html.attribute(out, "data-linked-resource-type", "userinfo");
        Html.attribute(
                out, "href", surroundings.address("/display/~" + encoded(person.getName()), rendering.context()));
        out.append('>').append(body(link, rendering, person.getFullName())).append("</a>");
    }

    private void space(Element link, Element target, Rendering rendering, StringBuilder out) {
        String key = target.getAttribute("ri:space-key");
        Space space = surroundings.spaces().getSpace(key);
        if (space == null || !surroundings.isVisible(space)) {
            out.append(body(link, rendering, key));
        } else {
            String address = surroundings.address("/display/" + encoded(space.getKey()), rendering.context());
            write(address, null, body(link, rendering, space.getName()), out);
        }
    }

    private void url(Element link, Element target, Rendering rendering, StringBuilder out) {
        String address = target.getAttribute("ri:value");
        String body = body(link, rendering, address);
        if (Html.isSafeAddress(address)) {
            write(address, "external-link", body, out);
        } else {
            out.append(body);
        }
    }

    private void attachment(Element link, Element target, Rendering rendering, StringBuilder out) {
        String address = attachments.of(target, rendering);
        String body = body(link, rendering, target.getAttribute("ri:filename"));
        if (address == null) {
            out.append(body);
        } else {
            write(address, null, body, out);
        }
    }

    private void entity(Element link, Element target, Rendering rendering, StringBuilder out) {
        String id = target.getAttribute("ri:content-id");
        boolean number = !id.isEmpty() && id.chars().allMatch(Character::isDigit) && id.length() < 19;
        ContentEntityObject entity = number ? surroundings.pages().getById(Long.parseLong(id)) : null;
        if (entity == null || !surroundings.isVisible(entity)) {
            out.append(body(link, rendering, id));
        } else {
            String address = surroundings.address(entity.getUrlPath(), rendering.context());
            write(address, null, body(link, rendering, entity.getTitle()), out);
        }
    }

    /** By key, or by name as older pages have it. */
    static @Nullable ConfluenceUser personOf(Element target, Surroundings surroundings) {
        String key = Storage.attribute(target, "ri:userkey");
        return key == null
                ? surroundings.accounts().getUserByName(target.getAttribute("ri:username"))
                : surroundings.accounts().getUserByKey(new UserKey(key));
    }

    private static String body(Element link, Rendering rendering, @Nullable String otherwise) {
        Element rich = Storage.first(link, "ac:link-body");
        if (rich != null) {
            return rendering.inside(rich);
        }
        Element plain = Storage.first(link, "ac:plain-text-link-body");
        String text = plain == null ? "" : plain.getTextContent();
        return Html.escape(text.isEmpty() ? Objects.requireNonNullElse(otherwise, "") : text);
    }

    private static void write(String address, @Nullable String style, String body, StringBuilder out) {
        out.append("<a");
        Html.attribute(out, "class", style);
        Html.attribute(out, "href", address);
        out.append('>').append(body).append("</a>");
    }

    private static String anchorOn(Page page, String anchor) {
        return new PageHeadings(Storage.parse(""), page).anchor(anchor);
    }

    private static String spaceOf(ConversionContext context) {
        return context.getSpaceKey() == null ? "" : context.getSpaceKey();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
