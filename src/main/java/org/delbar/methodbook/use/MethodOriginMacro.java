package org.delbar.methodbook.use;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.delbar.confluence.MacroPlace;
import org.delbar.confluence.Templates;

/** On a run: from which method it comes, in which version, when and by whom. */
@Named
public final class MethodOriginMacro implements Macro {

    private static final String FOLDER = "org/delbar/methodbook/use/";

    private final Templates templates;
    private final MethodOriginViews views;
    private final List<OriginPart> parts;

    @Inject
    public MethodOriginMacro(Templates templates, MethodOriginViews views, List<OriginPart> parts) {
        this.templates = templates;
        this.views = views;
        this.parts = List.copyOf(parts);
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        MacroPlace place = MacroPlace.of(context);
        Origin origin = OriginMarkup.of(parameters);
        boolean empty = origin.link().isEmpty() && origin.methodId().isEmpty();
        MethodOriginView view =
                empty || context.getEntity() == null ? views.sample() : views.of(origin, place.space(), place.live());
        return templates.render(FOLDER + (place.live() ? "method-origin.vm" : "method-origin-static.vm"), view)
                + lookedAt(context).map(this::further).orElse("");
    }

    /** Nobody can act on a draft, an old version, a preview or a file. */
    private static Optional<Long> lookedAt(ConversionContext context) {
        return context.getOutputType().equals("display")
                        && context.getEntity() instanceof Page page
                        && page.isLatestVersion()
                ? Optional.of(page.getId()).filter(id -> id > 0)
                : Optional.empty();
    }

    private String further(long run) {
        return parts.stream().map(part -> part.html(run)).collect(Collectors.joining());
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
