package org.delbar.learning.worksheets;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.function.Predicate;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.learning.LearningWords;
import org.delbar.learning.SpaceWords;
import org.delbar.words.SpaceKey;

/** Opens forms for the current person: on today's date where they are, in one space, among the people of this site. */
@Named
public final class WorksheetForms {

    /** Confluence's own name for the space in the context of a blueprint. */
    static final String SPACE = "spaceKey";

    private final Pages pages;
    private final People people;
    private final ReaderTime time;
    private final SpaceWords words;

    @Inject
    public WorksheetForms(Pages pages, People people, ReaderTime time, SpaceWords words) {
        this.pages = pages;
        this.people = people;
        this.time = time;
        this.words = words;
    }

    /** Where the fields name no space no title is taken; Confluence judges titles itself when it saves. */
    public WorksheetForm open(Map<String, String> fields) {
        String key = fields.getOrDefault(SPACE, "");
        Predicate<String> taken = key.isBlank() ? title -> false : title -> pages.titleTaken(new SpaceKey(key), title);
        LearningWords spoken = spokenIn(key);
        return new WorksheetForm(
                fields,
                time.today(),
                taken,
                people::named,
                source -> spoken.sourceOfKey(source).filter(each -> !each.hidden()));
    }

    private LearningWords spokenIn(String space) {
        return space.isBlank() ? words.shipped() : words.of(new SpaceKey(space));
    }
}
