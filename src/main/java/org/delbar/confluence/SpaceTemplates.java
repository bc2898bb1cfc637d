package org.delbar.confluence;

import com.atlassian.confluence.pages.templates.PageTemplate;
import com.atlassian.confluence.pages.templates.PageTemplateManager;
import com.atlassian.confluence.pages.templates.PluginTemplateReference;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.plugin.ModuleCompleteKey;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Templates of ours that administrators have edited. Known by their type of 7.1 only: where the product does not tell,
 * the templates in the jar are used.
 */
@Named
public final class SpaceTemplates {

    private static final Logger LOG = LoggerFactory.getLogger(SpaceTemplates.class);
    private static final String PLUGIN = "org.delbar.confluence:";

    private final SpaceManager spaces;
    private final OnceSaid telling = new OnceSaid(LOG, "templates as they were edited; those in the jar are used");

    @Inject
    public SpaceTemplates(@ComponentImport SpaceManager spaces) {
        this.spaces = spaces;
    }

    /**
     * The one edited for the space, else the one edited for the site; empty as long as nobody has edited it.
     *
     * @param blueprint module key of the blueprint, as {@code learning-worksheet-blueprint}
     * @param template module key of the content-template
     */
    public Optional<Edited> of(SpaceKey space, String blueprint, String template) {
        return ofSpace(space, blueprint, template).or(() -> ofSite(blueprint, template));
    }

    /** Only what was edited for this space. */
    public Optional<Edited> ofSpace(SpaceKey space, String blueprint, String template) {
        return telling.orElse(
                () -> Optional.ofNullable(spaces.getSpace(space.value()))
                        .flatMap(each -> Told.edited(each, PLUGIN + blueprint, PLUGIN + template)),
                Optional::empty);
    }

    /** Only what was edited for the whole site. */
    public Optional<Edited> ofSite(String blueprint, String template) {
        return telling.orElse(() -> Told.edited(null, PLUGIN + blueprint, PLUGIN + template), Optional::empty);
    }

    /**
     * A template in Confluence's own editor.
     *
     * @param storage storage format with gaps such as {@code at:var}
     */
    public record Edited(long id, String storage) {}

    /** Apart, so that a product without the types fails here and nowhere else. */
    private static final class Told {

        static Optional<Edited> edited(@Nullable Space space, String blueprint, String template) {
            ModuleCompleteKey ours = new ModuleCompleteKey(template);
            ModuleCompleteKey referring = new ModuleCompleteKey(blueprint);
            PluginTemplateReference reference = space == null
                    ? PluginTemplateReference.globalTemplateReference(ours, referring)
                    : PluginTemplateReference.spaceTemplateReference(ours, referring, space);
            PageTemplate found = Offered.now(PageTemplateManager.class).getPageTemplate(reference);
            return Optional.ofNullable(found).map(each -> new Edited(each.getId(), each.getContent()));
        }
    }
}
