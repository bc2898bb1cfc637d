package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
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

/** Makes a page from a method: asks everything that can be refused, then makes it once. */
@Named
public final class FromMethod {

    private final UsableMethods methods;
    private final TargetSpace target;
    private final PagePlaces places;
    private final Pages pages;
    private final People people;
    private final ReaderTime time;
    private final List<Writer> writers;
    private final PageMaking making;
    private final PageLabels labels;

    @Inject
    public FromMethod(
            UsableMethods methods,
            TargetSpace target,
            PagePlaces places,
            Pages pages,
            People people,
            ReaderTime time,
            List<Writer> writers,
            PageMaking making,
            PageLabels labels) {
        this.methods = methods;
        this.target = target;
        this.places = places;
        this.pages = pages;
        this.people = people;
        this.time = time;
        this.writers = List.copyOf(writers);
        this.making = making;
        this.labels = labels;
    }

    /** Makes the page, or finds the one that the same filling of the form has become. */
    public UseOutcome make(UseRequest wanted) {
        Writer writer = writers.stream()
                .filter(each -> each.kind() == wanted.kind())
                .findFirst()
                .orElseThrow();
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
        return before.isPresent()
                ? outcome(before.get(), List.of())
                : checked(wanted, method.get(), person, fingerprint, writer);
    }

    private UseOutcome checked(
            UseRequest wanted, UsableMethod method, PersonKey person, String fingerprint, Writer writer) {
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
        writer.refusal(method).ifPresent(sentence -> form.refuse("method", sentence));
        if (!form.refusals().isEmpty()) {
            return meanwhile(fingerprint, form);
        }
        try {
            return outcome(
                    making.once(fingerprint, space, parent.map(SeenPage::id), () -> {
                        if (pages.titleTaken(space, title)) {
                            throw new TitleTaken();
                        }
                        return writer.draft(method, space, new Writer.Answers(title, date, who, person));
                    }),
                    writer.labels(wanted));
        } catch (TitleTaken e) {
            NewPageForm late = new NewPageForm();
            late.taken(title, each -> pages.titleTaken(space, each));
            return meanwhile(fingerprint, late);
        }
    }

    /** The title may have been taken by the same filling of the form, sent to another node. */
    private UseOutcome meanwhile(String fingerprint, NewPageForm form) {
        return making.before(fingerprint)
                .map(outcome -> outcome(outcome, List.of()))
                .orElseGet(() -> new Refused(form.refusals()));
    }

    private UseOutcome outcome(PageMaking.Outcome outcome, List<String> names) {
        if (outcome instanceof PageMaking.Made made) {
            if (!made.before() && !names.isEmpty()) {
                labels.add(made.page().id(), names);
            }
            return new UseOutcome.Made(made.page(), made.before());
        }
        return Refused.of(Refusal.of(
                "title",
                outcome instanceof PageMaking.Gone
                        ? "delbar.methodbook.use.refused.gone"
                        : "delbar.methodbook.use.refused.no-way"));
    }

    /** Writes one kind of page. */
    public interface Writer {

        FormKind kind();

        /** Why nothing can be made of this method, as the end of a text's key. */
        Optional<String> refusal(UsableMethod method);

        PageMaking.Draft draft(UsableMethod method, SpaceKey space, Answers answers);

        List<String> labels(UseRequest wanted);

        /** What was answered, and by whom. */
        record Answers(String title, LocalDate date, Set<PersonKey> who, PersonKey person) {}
    }

    /** Somebody was faster. */
    private static final class TitleTaken extends RuntimeException {}
}
