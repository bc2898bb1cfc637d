package org.delbar.workbench.content;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Pictures by address or attachment. */
final class Images implements ElementRenderer {

    private final AttachmentAddresses attachments;

    Images(Surroundings surroundings) {
        this.attachments = new AttachmentAddresses(surroundings);
    }

    @Override
    public void render(Element image, Rendering rendering, StringBuilder out) {
        String source = source(image, rendering);
        if (source == null || !Html.isSafeAddress(source)) {
            return;
        }
        out.append("<span class=\"confluence-embedded-file-wrapper\"><img class=\"confluence-embedded-image\"");
        Html.attribute(out, "src", source);
        Html.attribute(out, "data-image-src", source);
        String alternative = Storage.attribute(image, "ac:alt");
        Html.attribute(out, "alt", alternative == null ? "" : alternative);
        for (String name : new String[] {"title", "width", "height"}) {
            Html.attribute(out, name, Storage.attribute(image, "ac:" + name));
        }
        out.append("/></span>");
    }

    private @Nullable String source(Element image, Rendering rendering) {
        Element url = Storage.first(image, "ri:url");
        if (url != null) {
            return url.getAttribute("ri:value");
        }
        Element attachment = Storage.first(image, "ri:attachment");
        return attachment == null ? null : attachments.of(attachment, rendering);
    }
}
