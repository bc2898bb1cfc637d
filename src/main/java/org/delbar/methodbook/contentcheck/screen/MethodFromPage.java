package org.delbar.methodbook.contentcheck.screen;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.delbar.confluence.People;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.methodbook.MethodPlace;
import org.delbar.methodbook.contentcheck.ContentCheck;
import org.delbar.methodbook.contentcheck.UncheckablePage;
import org.delbar.methodbook.contentcheck.kept.ContentChecks;
import org.delbar.methodbook.methods.MethodAnswers;
import org.delbar.methodbook.methods.MethodPage;
import org.delbar.methodbook.methods.MethodWizards;
import org.delbar.methodbook.methods.SharedMethod;
import org.delbar.methodbook.use.TargetSpace;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.pagefacts.StorageTree;
import org.delbar.pagefacts.making.CopiedMarkup;
import org.delbar.pagefacts.making.Fingerprint;
import org.delbar.pagefacts.making.PageMaking;
import org.delbar.pagefacts.making.PageTemplates;
import org.delbar.pagefacts.wizard.WizardFields;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;
import org.w3c.dom.Element;

/**
 * Makes a method of a filled page. What is taken out is taken out here, from the page as it stands, before anything is saved:
 * it is never part of the new page nor of its past.
 */
@Named
public final class MethodFromPage {

    private static final String BLUEPRINT = "methodbook-method-blueprint";

    private final FilledPages filled;
    private final TargetSpace target;
    private final MethodWizards wizards;
    private final MethodPlace place;
    private final PageTemplates templates;
    private final PageMaking making;
    private final People people;
    private final ContentChecks checks;

    @Inject
    public MethodFromPage(
            FilledPages filled,
            TargetSpace target,
            MethodWizards wizards,
            MethodPlace place,
            PageTemplates templates,
            PageMaking making,
            People people,
            ContentChecks checks) {
        this.filled = filled;
        this.target = target;
        this.wizards = wizards;
        this.place = place;
        this.templates = templates;
        this.making = making;
        this.people = people;
        this.checks = checks;
    }

    ShareOutcome make(ShareRequest wanted) {
        Optional<FilledPage> source = filled.find(wanted.page());
        Optional<PersonKey> person = people.current();
        if (source.isEmpty() || person.isEmpty()) {
            return new ShareOutcome.Closed("delbar.methodbook.contentcheck.refused.page");
        }
        Optional<String> closed = target.closed(wanted.text("space"))
                .map(refused -> refused.refusal().textKey());
        if (closed.isPresent()) {
            return new ShareOutcome.Refused(List.of(Refusal.of("space", closed.get())));
        }
        SpaceKey space = new SpaceKey(wanted.text("space"));
        String fingerprint = Fingerprint.of(
                person.get(),
                wanted.text("form"),
                List.of(
                        "share",
                        wanted.page(),
                        wanted.text("space"),
                        wanted.text("title"),
                        wanted.text("line"),
                        wanted.text("rest"),
                        new TreeMap<>(wanted.decisions()).toString()));
        Optional<ShareOutcome> before = making.before(fingerprint).map(MethodFromPage::outcome);
        if (before.isPresent()) {
            return before.get();
        }
        if (!source.get().print().equals(wanted.seen())) {
            return ShareOutcome.Refused.of("page", "changed");
        }
        return checked(wanted, source.get(), space, person.get(), fingerprint);
    }

    private ShareOutcome checked(
            ShareRequest wanted, FilledPage source, SpaceKey space, PersonKey person, String fingerprint) {
        Map<String, String> fields = new HashMap<>(wanted.fields());
        fields.put(WizardFields.SPACE, space.value());
        MethodAnswers.Checked answers = wizards.open(fields, person).check();
        if (answers.method().isEmpty()) {
            return making.before(fingerprint)
                    .map(MethodFromPage::outcome)
                    .orElseGet(() -> new ShareOutcome.Refused(answers.refusals()));
        }
        SharedMethod method = answers.method().get();
        try {
            String storage = storage(method, sheet(wanted, source, space), space);
            return outcome(making.once(
                    fingerprint,
                    space,
                    place.of(space).map(SeenPage::id),
                    () -> new PageMaking.Draft(method.name(), storage, page -> checks.record(page, storage, person))));
        } catch (UncheckablePage e) {
            return new ShareOutcome.Refused(List.of(Refusal.of("page", e.textKey())));
        } catch (StorageTemplate.Broken e) {
            throw new IllegalStateException("what we wrote cannot be read", e);
        }
    }

    private String sheet(ShareRequest wanted, FilledPage source, SpaceKey space)
            throws UncheckablePage, StorageTemplate.Broken {
        ContentCheck check = filled.check(source.storage(), space);
        Element left = StorageTree.of(check.cleaned(Decisions.of(check, wanted)));
        SeenPage page = source.page();
        new CopiedMarkup(page.space(), page.title(), space, Set.of()).mend(left);
        return StorageTree.written(left);
    }

    private String storage(SharedMethod method, String sheet, SpaceKey space) throws StorageTemplate.Broken {
        PageLanguage language = filled.language(space);
        StorageTemplate template = templates.of(
                space,
                BLUEPRINT,
                MethodPage.templateKey(language),
                MethodPage.variables(),
                MethodPage.class,
                "method-page-" + language.code() + ".xml");
        Map<String, String> parts = new MethodPage(filled.words(space), language).parts(method);
        return SheetInTemplate.of(template.filled(parts, key -> key), sheet);
    }

    private static ShareOutcome outcome(PageMaking.Outcome outcome) {
        return outcome instanceof PageMaking.Made made
                ? new ShareOutcome.Made(made.page())
                : ShareOutcome.Refused.of("page", outcome instanceof PageMaking.Gone ? "gone" : "no-way");
    }
}
