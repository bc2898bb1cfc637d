package org.delbar.learning.capture;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.Texts;
import org.delbar.learning.LearningWords;
import org.delbar.learning.SpaceWords;
import org.delbar.learning.worksheets.Worksheet;
import org.delbar.learning.worksheets.WorksheetPage;
import org.delbar.pagefacts.StorageMarkup;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.pagefacts.making.PageTemplates;
import org.delbar.spaces.settings.SpaceLanguages;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** The page that becomes of a worksheet noted on the way: the same as the Create dialog's. */
@Named
public final class CapturePage {

    private static final String BLUEPRINT = "learning-worksheet-blueprint";
    private static final String WHAT_HAPPENED = "worksheetWhatHappened";

    private final PageTemplates templates;
    private final SpaceLanguages languages;
    private final SpaceWords words;
    private final SeenPages pages;
    private final Texts texts;

    @Inject
    public CapturePage(
            PageTemplates templates, SpaceLanguages languages, SpaceWords words, SeenPages pages, Texts texts) {
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
        return templates.of(
                space,
                BLUEPRINT,
                WorksheetPage.templateKey(language),
                List.of(WHAT_HAPPENED),
                WorksheetPage.class,
                "worksheet-page-" + language.code() + ".xml");
    }
}
