package org.delbar.meetups.plans;

import com.atlassian.plugin.web.ContextProvider;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.meetups.MeetupWords;
import org.delbar.pagefacts.wizard.WizardFields;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;

/** Fills the template of a meetup with the wizard's answers. */
@Named
public final class MeetupContextProvider implements ContextProvider {

    public static final List<String> VARIABLES = MeetupPage.variables();

    private final MeetupWords words;
    private final MeetupWizards wizards;
    private final ConceptInvitations invitations;
    private final People people;
    private final Texts texts;

    @Inject
    public MeetupContextProvider(
            MeetupWords words, MeetupWizards wizards, ConceptInvitations invitations, People people, Texts texts) {
        this.words = words;
        this.wizards = wizards;
        this.invitations = invitations;
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
        PersonKey writer = people.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        MeetupAnswers.Checked checked = wizards.open(fields, writer).check();
        NewMeetup meetup = checked.meetup()
                .orElseThrow(() -> new IllegalArgumentException(
                        texts.text(checked.refusals().get(0))));
        PageLanguage language = MeetupPage.languageOf(fields.getOrDefault(WizardFields.TEMPLATE, ""))
                .orElse(PageLanguage.ENGLISH);
        String invitation = meetup.concept()
                .map(concept -> invitations.of(concept, fields.getOrDefault(WizardFields.SPACE, "")))
                .orElse("");
        Map<String, Object> filled = new HashMap<>(context);
        filled.putAll(new MeetupPage(words, language).parts(meetup, invitation));
        filled.put(WizardFields.PAGE_TITLE, meetup.title());
        return filled;
    }
}
