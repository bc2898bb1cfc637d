package org.delbar.learning.worksheets;

import com.atlassian.plugin.web.ContextProvider;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.learning.LearningWords;
import org.delbar.learning.SpaceWords;
import org.delbar.pagefacts.wizard.WizardFields;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Fills the template of a worksheet with the wizard's answers. */
@Named
public final class WorksheetContextProvider implements ContextProvider {

    public static final List<String> VARIABLES = WorksheetPage.variables();

    private final SpaceWords words;
    private final WorksheetForms forms;
    private final People people;
    private final Texts texts;

    @Inject
    public WorksheetContextProvider(SpaceWords words, WorksheetForms forms, People people, Texts texts) {
        this.words = words;
        this.forms = forms;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public void init(Map<String, String> params) {
        // the descriptor gives none
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, String> fields = WizardFields.of(context);
        WorksheetForm.Checked checked = forms.open(fields).check();
        Worksheet worksheet = checked.worksheet()
                .orElseThrow(() -> new IllegalArgumentException(
                        texts.text(checked.refusals().get(0))));
        PersonKey owner = people.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        PageLanguage language = WorksheetPage.languageOf(fields.getOrDefault(WizardFields.TEMPLATE, ""))
                .orElse(PageLanguage.ENGLISH);

        String space = fields.getOrDefault(WizardFields.SPACE, "");
        Map<String, Object> filled = new HashMap<>(context);
        LearningWords spoken = space.isBlank() ? words.shipped() : words.of(new SpaceKey(space));
        filled.putAll(new WorksheetPage(spoken, language).parts(worksheet, owner));
        filled.put(WizardFields.PAGE_TITLE, worksheet.title());
        return filled;
    }
}
