package org.delbar.pagefacts.making;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.SpaceTemplates;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.words.SpaceKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The template of a page as administrators have edited it, else the one in the jar. */
@Named
public final class PageTemplates {

    private static final Logger LOG = LoggerFactory.getLogger(PageTemplates.class);

    private final SpaceTemplates templates;

    @Inject
    public PageTemplates(SpaceTemplates templates) {
        this.templates = templates;
    }

    /**
     * The template to fill.
     *
     * @param blueprint module key of the blueprint
     * @param template module key of the content-template
     * @param needed gaps without which a page would lose what somebody wrote; an edited template needs all
     * @param beside the shipped file lies beside this class
     */
    public StorageTemplate of(
            SpaceKey space, String blueprint, String template, List<String> needed, Class<?> beside, String file) {
        return templates
                .of(space, blueprint, template)
                .flatMap(edited -> usable(edited, needed))
                .orElseGet(() -> StorageTemplate.beside(beside, file));
    }

    private static Optional<StorageTemplate> usable(SpaceTemplates.Edited edited, List<String> needed) {
        try {
            StorageTemplate template = StorageTemplate.of(edited.storage());
            List<String> missing =
                    needed.stream().filter(gap -> !template.hasGap(gap)).toList();
            if (!missing.isEmpty()) {
                LOG.warn("Template {} has no place for {}; the one in the jar is used", edited.id(), missing);
                return Optional.empty();
            }
            return Optional.of(template);
        } catch (StorageTemplate.Broken e) {
            LOG.warn("Template {} is not well-formed; the one in the jar is used", edited.id(), e);
            return Optional.empty();
        }
    }
}
