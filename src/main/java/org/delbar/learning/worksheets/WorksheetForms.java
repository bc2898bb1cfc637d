package org.delbar.learning.worksheets;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.learning.LearningArea;
import org.delbar.learning.LearningWords;
import org.delbar.pagefacts.wizard.WizardFields;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.spaces.settings.TitlePattern;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** Opens forms for the current person: on today's date where they are, in one space, among the people of this site. */
@Named
public final class WorksheetForms {

    private final Pages pages;
    private final People people;
    private final ReaderTime time;
    private final LearningWords shipped;
    private final SpaceSettingsStore settings;

    @Inject
    public WorksheetForms(
            Pages pages, People people, ReaderTime time, LearningWords shipped, SpaceSettingsStore settings) {
        this.pages = pages;
        this.people = people;
        this.time = time;
        this.shipped = shipped;
        this.settings = settings;
    }

    /** Where the fields name no space no title is taken; Confluence judges titles itself when it saves. */
    public WorksheetForm open(Map<String, String> fields) {
        String key = fields.getOrDefault(WizardFields.SPACE, "");
        PageLanguage language = WorksheetPage.languageOf(fields.getOrDefault(WizardFields.TEMPLATE, ""))
                .orElse(PageLanguage.ENGLISH);
        WorksheetRules rules =
                key.isBlank() ? WorksheetRules.shipped(shipped::sourceOfKey) : rulesOf(new SpaceKey(key), language);
        return new WorksheetForm(fields, time.today(), people::named, rules);
    }

    private WorksheetRules rulesOf(SpaceKey space, PageLanguage language) {
        SpaceSettings chosen = settings.load(space);
        LearningWords words = shipped.in(chosen);
        return new WorksheetRules(
                chosen.blueprintIsOn(LearningArea.WORKSHEET),
                chosen.titlePattern(LearningArea.WORKSHEET)
                        .map(TitlePattern::new)
                        .orElse(LearningArea.TITLE),
                title -> pages.titleTaken(space, title),
                source -> words.sourceOfKey(source).filter(each -> !each.hidden()),
                language);
    }
}
