package org.delbar.learning.capture;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SpaceTemplates;
import org.delbar.confluence.Texts;
import org.delbar.learning.LearningWords;
import org.delbar.learning.SpaceWords;
import org.delbar.learning.worksheets.Worksheet;
import org.delbar.learning.worksheets.WorksheetPage;
import org.delbar.pagefacts.StorageMarkup;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.spaces.settings.SpaceLanguages;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The page that becomes of a worksheet noted on the way: the same as the Create dialog's. */
@Named
public final class CapturePage {

    private static final Logger LOG = LoggerFactory.getLogger(CapturePage.class);
    private static final String BLUEPRINT = "learning-worksheet-blueprint";
    private static final String WHAT_HAPPENED = "worksheetWhatHappened";

    private final SpaceTemplates templates;
    private final SpaceLanguages languages;
    private final SpaceWords words;
    private final SeenPages pages;
    private final Texts texts;

    @Inject
    public CapturePage(
            SpaceTemplates templates, SpaceLanguages languages, SpaceWords words, SeenPages pages, Texts texts) {
        this.templates = templates;
        this.languages = languages;
        this.words = words;
        this.pages = pages;
        this.texts = texts;
    }

    /**
     * Storage format in the page language of the space.
     *
     * @param from where it was noted; said on the page if the person may see that page
     */
    public String storage(SpaceKey space, Worksheet worksheet, PersonKey owner, Optional<Long> from) {
        PageLanguage language = languages.of(space);
        LearningWords spoken = words.of(space);
        Map<String, String> parts = new WorksheetPage(spoken, language).parts(worksheet, owner);
        from.flatMap(pages::find)
                .filter(page -> !page.title().isBlank())
                .map(page -> "<p>"
                        + StorageMarkup.escaped(spoken.text(language, "delbar.learning.capture.noted-on")) + " "
                        + StorageMarkup.page(page.space(), page.title()) + "</p>")
                .ifPresent(line -> parts.merge(WHAT_HAPPENED, line, String::concat));
        return template(space, language).filled(parts, key -> texts.text(key));
    }

    private StorageTemplate template(SpaceKey space, PageLanguage language) {
        return templates
                .of(space, BLUEPRINT, WorksheetPage.templateKey(language))
                .flatMap(CapturePage::usable)
                .orElseGet(() -> shipped(language));
    }

    /** One that is broken, or without a place for what happened, would lose what the person wrote. */
    private static Optional<StorageTemplate> usable(SpaceTemplates.Edited edited) {
        try {
            Optional<StorageTemplate> template =
                    Optional.of(StorageTemplate.of(edited.storage())).filter(each -> each.hasGap(WHAT_HAPPENED));
            if (template.isEmpty()) {
                LOG.warn("Template {} has no place for {}; the one in the jar is used", edited.id(), WHAT_HAPPENED);
            }
            return template;
        } catch (StorageTemplate.Broken e) {
            LOG.warn("Template {} is not well-formed; the one in the jar is used", edited.id(), e);
            return Optional.empty();
        }
    }

    private static StorageTemplate shipped(PageLanguage language) {
        String file = "worksheet-page-" + language.code() + ".xml";
        try (InputStream in = WorksheetPage.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing in the jar");
            }
            return StorageTemplate.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        } catch (StorageTemplate.Broken e) {
            throw new IllegalStateException(file + " is not well-formed", e);
        }
    }
}
