package org.delbar.meetups.list;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.delbar.confluence.StorageFormat;
import org.delbar.confluence.Templates;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** Meetups as far as the reader may see them. */
@Named
public final class MeetupListMacro implements Macro {

    private static final String FOLDER = "org/delbar/meetups/list/";

    /** Output that scripts and style sheets reach; all other output must stand on its own. */
    private static final Set<String> LIVE = Set.of("display", "preview");

    private final Templates templates;
    private final MeetupLists lists;
    private final StorageFormat storage;

    @Inject
    public MeetupListMacro(Templates templates, MeetupLists lists, StorageFormat storage) {
        this.templates = templates;
        this.lists = lists;
        this.storage = storage;
    }

    @Override
    public String execute(Map<String, String> parameters, @Nullable String body, ConversionContext context) {
        boolean live = LIVE.contains(context.getOutputType());
        String template = FOLDER + (live ? "meetup-list.vm" : "meetup-list-static.vm");
        ContentEntityObject entity = context.getEntity();
        if (entity == null) {
            return templates.render(template, lists.sample(parameters));
        }
        ListSpot spot = new ListSpot(
                entity.getId(),
                Optional.ofNullable(context.getSpaceKey())
                        .filter(key -> !key.isBlank())
                        .map(SpaceKey::new),
                Objects.requireNonNullElse(entity.getUrlPath(), ""));
        return templates.render(
                template,
                live
                        ? lists.live(parameters, spot, button -> storage.html(button, context))
                        : lists.still(parameters, spot));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
