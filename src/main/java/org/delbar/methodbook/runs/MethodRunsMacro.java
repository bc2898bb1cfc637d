package org.delbar.methodbook.runs;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.Pages;
import org.delbar.confluence.Templates;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** On a method: who used it when, and how it went. */
@Named
public final class MethodRunsMacro implements Macro {

    private static final String FOLDER = "org/delbar/methodbook/runs/";

    private final Templates templates;
    private final Pages pages;
    private final RunsScreens screens;
    private final Addresses site;

    @Inject
    public MethodRunsMacro(Templates templates, Pages pages, RunsScreens screens, Addresses site) {
        this.templates = templates;
        this.pages = pages;
        this.screens = screens;
        this.site = site;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        boolean live = context.getOutputType().equals("display");
        boolean preview = context.getOutputType().equals("preview");
        Optional<Page> page = page(context.getEntity());
        RunsSpot spot = spot(parameters, page, context, live);
        MethodRunsView view;
        if (preview || context.getEntity() == null) {
            view = screens.sample(spot);
        } else {
            view = live ? screens.live(spot) : screens.still(spot);
        }
        return templates.render(FOLDER + (live || preview ? "method-runs.vm" : "method-runs-static.vm"), view);
    }

    private RunsSpot spot(
            Map<String, String> parameters, Optional<Page> page, ConversionContext context, boolean live) {
        String address = Optional.ofNullable(context.getEntity())
                .map(ContentEntityObject::getUrlPath)
                .orElse("");
        return RunsSpot.of(
                parameters,
                live ? site.query(RunsSpot.LIST.prefix()) : Map.of(),
                page.map(Page::getLatestVersionId),
                Optional.ofNullable(context.getSpaceKey())
                        .filter(key -> !key.isBlank())
                        .map(SpaceKey::new),
                live && page.filter(pages::mayEdit).isPresent(),
                site.here(address));
    }

    private static Optional<Page> page(@Nullable ContentEntityObject entity) {
        return entity instanceof Page found ? Optional.of(found) : Optional.empty();
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
