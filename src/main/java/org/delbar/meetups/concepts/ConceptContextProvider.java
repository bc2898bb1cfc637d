package org.delbar.meetups.concepts;

import com.atlassian.plugin.web.ContextProvider;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.Texts;
import org.delbar.meetups.MeetupWords;
import org.delbar.pagefacts.wizard.WizardFields;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;

/** Fills the template of a concept with the wizard's answers. */
@Named
public final class ConceptContextProvider implements ContextProvider {

    public static final List<String> VARIABLES = ConceptPage.variables();

    private final MeetupWords words;
    private final ConceptWizards wizards;
    private final People people;
    private final ReaderTime time;
    private final Texts texts;

    @Inject
    public ConceptContextProvider(
            MeetupWords words, ConceptWizards wizards, People people, ReaderTime time, Texts texts) {
        this.words = words;
        this.wizards = wizards;
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
        Map<String, String> fields = WizardFields.of(context);
        PersonKey writer = people.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        ConceptAnswers.Checked checked = wizards.open(fields, writer).check();
        NewConcept concept = checked.concept()
                .orElseThrow(() -> new IllegalArgumentException(
                        texts.text(checked.refusals().get(0))));
        PageLanguage language = ConceptPage.languageOf(fields.getOrDefault(WizardFields.TEMPLATE, ""))
                .orElse(PageLanguage.ENGLISH);
        Map<String, Object> filled = new HashMap<>(context);
        filled.putAll(new ConceptPage(words, language).parts(concept, time.today(), writer));
        filled.put(WizardFields.PAGE_TITLE, concept.name());
        return filled;
    }
}
