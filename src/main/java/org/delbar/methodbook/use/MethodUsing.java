package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.delbar.confluence.PageLabels;
import org.delbar.confluence.Pages;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.methodbook.use.UseOutcome.Closed;
import org.delbar.methodbook.use.UseOutcome.Reason;
import org.delbar.methodbook.use.UseOutcome.Refused;
import org.delbar.pagefacts.making.Fingerprint;
import org.delbar.pagefacts.making.PageMaking;
import org.delbar.pagefacts.making.PagePlaces;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;

/** Makes a page of a method's sheet: asks everything that can be refused, then makes it once. */
@Named
public final class MethodUsing {

    static final String LABEL = "method-run";

    private final UsableMethods methods;
    private final TargetSpace target;
    private final PagePlaces places;
    private final Pages pages;
    private final People people;
    private final ReaderTime time;
    private final RunDrafts drafts;
    private final PageMaking making;
    private final PageLabels labels;

    @Inject
    public MethodUsing(
            UsableMethods methods,
            TargetSpace target,
            PagePlaces places,
            Pages pages,
            People people,
            ReaderTime time,
            RunDrafts drafts,
            PageMaking making,
            PageLabels labels) {
        this.methods = methods;
        this.target = target;
        this.places = places;
        this.pages = pages;
        this.people = people;
        this.time = time;
        this.drafts = drafts;
        this.making = making;
        this.labels = labels;
    }

    public UseOutcome use(UseRequest wanted) {
        Optional<UsableMethod> method = methods.find(wanted.method());
        if (method.isEmpty()) {
            return new Closed(Reason.NO_METHOD, Refusal.of("method", "delbar.methodbook.use.refused.method"));
        }
        Optional<Closed> closed = target.closed(wanted.space());
        if (closed.isPresent()) {
            return closed.get();
        }
        PersonKey person = people.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
        String fingerprint = Fingerprint.of(person, wanted.form(), wanted.fields());
        Optional<PageMaking.Outcome> before = making.before(fingerprint);
        return before.isPresent() ? outcome(before.get(), wanted) : checked(wanted, method.get(), person, fingerprint);
    }

    private UseOutcome checked(UseRequest wanted, UsableMethod method, PersonKey person, String fingerprint) {
        SpaceKey space = new SpaceKey(wanted.space());
        NewPageForm form = new NewPageForm();
        String title = form.title(wanted.title());
        form.taken(title, each -> pages.titleTaken(space, each));
        LocalDate date = form.date(wanted.date(), time.today());
        Set<PersonKey> who = form.who(wanted.who(), people::named);
        Optional<SeenPage> parent = places.named(space, wanted.parent());
        if (parent.isEmpty() && !wanted.parent().isBlank()) {
            form.refuse("parent", "parent");
        }
        RunDrafts.Prepared prepared = drafts.prepare(method, space);
        prepared.refusal().ifPresent(sentence -> form.refuse("method", sentence));
        if (!form.refusals().isEmpty()) {
            return new Refused(form.refusals());
        }
        try {
            return outcome(
                    making.once(fingerprint, space, parent.map(SeenPage::id), () -> {
                        if (pages.titleTaken(space, title)) {
                            throw new TitleTaken();
                        }
                        return prepared.draft(title, date, who, person);
                    }),
                    wanted);
        } catch (TitleTaken e) {
            NewPageForm late = new NewPageForm();
            late.taken(title, each -> pages.titleTaken(space, each));
            return making.before(fingerprint)
                    .map(outcome -> outcome(outcome, wanted))
                    .orElseGet(() -> new Refused(late.refusals()));
        }
    }

    private UseOutcome outcome(PageMaking.Outcome outcome, UseRequest wanted) {
        if (outcome instanceof PageMaking.Made made) {
            if (!made.before()) {
                labels.add(made.page().id(), labelsOf(wanted));
            }
            return new UseOutcome.Made(made.page(), made.before());
        }
        return Refused.of(Refusal.of(
                "title",
                outcome instanceof PageMaking.Gone
                        ? "delbar.methodbook.use.refused.gone"
                        : "delbar.methodbook.use.refused.no-way"));
    }

    /** A label of Confluence holds no blanks and none of these signs. */
    private static List<String> labelsOf(UseRequest wanted) {
        List<String> names = new ArrayList<>(List.of(LABEL));
        String label = wanted.label().strip().toLowerCase(Locale.ROOT);
        if (label.matches("[^\\s:;,.?&\\[\\]()#^*@!<>]{1,255}") && !label.equals(LABEL)) {
            names.add(label);
        }
        return names;
    }

    /** Somebody was faster. */
    private static final class TitleTaken extends RuntimeException {}
}
