package org.delbar.methodbook.library;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
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

/** Shows methods to browse, narrow and compare: whole without scripts, and standing on its own in files and mail. */
@Named
public final class MethodLibraryMacro implements Macro {

    private static final String FOLDER = "org/delbar/methodbook/library/";

    /** Output that scripts and style sheets reach; all other output must stand on its own. */
    private static final Set<String> LIVE = Set.of("display", "preview");

    private final Templates templates;
    private final LibraryScreens screens;
    private final StorageFormat storage;

    @Inject
    public MethodLibraryMacro(Templates templates, LibraryScreens screens, StorageFormat storage) {
        this.templates = templates;
        this.screens = screens;
        this.storage = storage;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Optional<SpaceKey> here = Optional.ofNullable(context.getSpaceKey())
                .filter(key -> !key.isBlank())
                .map(SpaceKey::new);
        boolean live = LIVE.contains(context.getOutputType());
        if (context.getEntity() == null) {
            return templates.render(template(live), screens.sample(parameters));
        }
        String page = Objects.requireNonNullElse(context.getEntity().getUrlPath(), "");
        MethodLibraryView view = live
                ? screens.live(parameters, here, page, button -> storage.html(button, context))
                : screens.still(parameters, here, page);
        return templates.render(template(live), view);
    }

    private static String template(boolean live) {
        return FOLDER + (live ? "method-library.vm" : "method-library-static.vm");
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
