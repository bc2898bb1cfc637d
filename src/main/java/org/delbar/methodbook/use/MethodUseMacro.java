package org.delbar.methodbook.use;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Pages;
import org.delbar.confluence.Templates;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** A button on any page: use this method here. */
@Named
public final class MethodUseMacro implements Macro {

    private static final String FOLDER = "org/delbar/methodbook/use/";

    private final Templates templates;
    private final Pages pages;
    private final MethodButtonViews views;

    @Inject
    public MethodUseMacro(Templates templates, Pages pages, MethodButtonViews views) {
        this.templates = templates;
        this.pages = pages;
        this.views = views;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        boolean live = context.getOutputType().equals("display");
        boolean preview = context.getOutputType().equals("preview");
        Optional<Page> page = page(context.getEntity());
        MethodButtonView view = preview || (live && page.isEmpty())
                ? views.sample()
                : views.of(
                        ButtonSpot.of(
                                parameters,
                                page.map(Page::getLatestVersionId),
                                space(context),
                                page.filter(pages::mayEdit).isPresent()),
                        live);
        return templates.render(FOLDER + (live || preview ? "method-use-button.vm" : "method-use-static.vm"), view);
    }

    private static Optional<Page> page(@Nullable ContentEntityObject entity) {
        return entity instanceof Page found ? Optional.of(found) : Optional.empty();
    }

    private static Optional<SpaceKey> space(ConversionContext context) {
        return Optional.ofNullable(context.getSpaceKey())
                .filter(key -> !key.isBlank())
                .map(SpaceKey::new);
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
