package org.delbar.methodbook.methods;

import com.atlassian.plugin.web.ContextProvider;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.SpaceMethodWords;
import org.delbar.pagefacts.wizard.WizardFields;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** Fills the template of a method with the wizard's answers. */
@Named
public final class MethodContextProvider implements ContextProvider {

    public static final List<String> VARIABLES = MethodPage.variables();

    private final SpaceMethodWords words;
    private final MethodWizards wizards;
    private final People people;
    private final Texts texts;

    @Inject
    public MethodContextProvider(SpaceMethodWords words, MethodWizards wizards, People people, Texts texts) {
        this.words = words;
        this.wizards = wizards;
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
        PersonKey sharer = people.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        MethodAnswers.Checked checked = wizards.open(fields, sharer).check();
        SharedMethod method = checked.method()
                .orElseThrow(() -> new IllegalArgumentException(
                        texts.text(checked.refusals().get(0))));
        PageLanguage language = MethodPage.languageOf(fields.getOrDefault(WizardFields.TEMPLATE, ""))
                .orElse(PageLanguage.ENGLISH);

        String space = fields.getOrDefault(WizardFields.SPACE, "");
        MethodWords spoken = space.isBlank() ? words.shipped() : words.of(new SpaceKey(space));
        Map<String, Object> filled = new HashMap<>(context);
        filled.putAll(new MethodPage(spoken, language).parts(method));
        filled.put(WizardFields.PAGE_TITLE, method.name());
        return filled;
    }
}
