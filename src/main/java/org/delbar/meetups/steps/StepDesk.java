package org.delbar.meetups.steps;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.PageWriting;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.meetups.WrittenLanguage;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.spaces.settings.SpaceLanguages;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;

/** Changes the status of a concept for the current person, who needs the right to edit its page. */
@Named
public final class StepDesk {

    private static final String REFUSED = "delbar.meetups.step.refused.";

    private final SteppedPages pages;
    private final PageWriting writing;
    private final SpaceLanguages languages;
    private final People people;
    private final AccessMode mode;
    private final ReaderTime time;

    @Inject
    public StepDesk(
            SteppedPages pages,
            PageWriting writing,
            SpaceLanguages languages,
            People people,
            AccessMode mode,
            ReaderTime time) {
        this.pages = pages;
        this.writing = writing;
        this.languages = languages;
        this.people = people;
        this.mode = mode;
        this.time = time;
    }

    /** Why the current person cannot change the status, as a text's key; empty when they can. */
    Optional<String> closed(String id) {
        Optional<SteppedPage> page = pages.find(id);
        if (page.isEmpty()) {
            return Optional.of(REFUSED + "page");
        }
        if (people.current().isEmpty()) {
            return Optional.of(REFUSED + "anonymous");
        }
        if (mode.isReadOnly()) {
            return Optional.of(REFUSED + "read-only");
        }
        return writing.mayWrite(page.get().page().id()) ? Optional.empty() : Optional.of(REFUSED + "right");
    }

    /**
     * Writes the change.
     *
     * @param seen print of the page on which it was decided
     * @return every reason why nothing was written; none when it was
     */
    List<Refusal> change(SteppedPage page, String seen, Map<String, String> fields) {
        LocalDate today = time.today();
        StepAnswers.Checked checked = new StepAnswers(page.concept().status(), today).check(fields);
        if (!page.print().equals(seen)) {
            return refused("changed");
        }
        return checked.step().map(step -> written(page, step, today)).orElse(checked.refusals());
    }

    private List<Refusal> written(SteppedPage page, NewStep step, LocalDate today) {
        PersonKey by = people.current().orElseThrow();
        PageLanguage language = new WrittenLanguage(page.words())
                .of(page.facts())
                .orElseGet(() -> languages.of(page.page().space()));
        try {
            StepOnPage onPage = new StepOnPage(page.words(), language);
            String storage = onPage.written(page.storage(), step, today, by);
            PageWriting.Outcome outcome =
                    writing.replace(page.page().id(), page.storage(), storage, onPage.comment(step));
            return outcome == PageWriting.Outcome.WRITTEN
                    ? List.of()
                    : refused(outcome.name().toLowerCase(Locale.ROOT));
        } catch (StorageTemplate.Broken | StepOnPage.NoRows e) {
            return refused("no-rows");
        }
    }

    private static List<Refusal> refused(String reason) {
        return List.of(Refusal.of("page", REFUSED + reason));
    }
}
