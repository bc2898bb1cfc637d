package org.delbar.learning.worksheets;

import com.atlassian.plugin.web.ContextProvider;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.Texts;
import org.delbar.learning.LearningWords;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/**
 * Fills the template of a worksheet with the wizard's answers. The title goes under the key that Confluence's own {@code
 * setTitle} uses (confluence/signatures-10.md 15).
 */
@Named
public final class WorksheetContextProvider implements ContextProvider {

    public static final List<String> VARIABLES = WorksheetPage.variables();

    private static final String TITLE = "ContentPageTitle";

    private final LearningWords words;
    private final Pages pages;
    private final People people;
    private final ReaderTime time;
    private final Texts texts;

    @Inject
    public WorksheetContextProvider(LearningWords words, Pages pages, People people, ReaderTime time, Texts texts) {
        this.words = words;
        this.pages = pages;
        this.people = people;
        this.time = time;
        this.texts = texts;
    }

    @Override
    public void init(Map<String, String> params) {
        // the descriptor gives none
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, String> fields = WorksheetFields.of(context);
        SpaceKey space = new SpaceKey(fields.getOrDefault("spaceKey", ""));
        WorksheetForm.Checked checked =
                new WorksheetForm(fields, time.today(), title -> pages.titleTaken(space, title), people::named).check();
        Worksheet worksheet = checked.worksheet()
                .orElseThrow(() -> new IllegalArgumentException(
                        texts.text(checked.refusals().get(0))));
        PersonKey owner = people.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        PageLanguage language = WorksheetPage.languageOf(fields.getOrDefault("contentTemplateKey", ""))
                .orElse(PageLanguage.ENGLISH);

        Map<String, Object> filled = new HashMap<>(context);
        filled.putAll(new WorksheetPage(words, language).parts(worksheet, owner));
        filled.put(TITLE, worksheet.title());
        return filled;
    }
}
