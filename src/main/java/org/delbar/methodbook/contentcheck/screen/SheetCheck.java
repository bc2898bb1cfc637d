package org.delbar.methodbook.contentcheck.screen;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.PageWriting;
import org.delbar.confluence.People;
import org.delbar.methodbook.contentcheck.Choice;
import org.delbar.methodbook.contentcheck.ContentCheck;
import org.delbar.methodbook.contentcheck.UncheckablePage;
import org.delbar.methodbook.contentcheck.kept.ContentChecks;
import org.delbar.pagefacts.FactsIndexing;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.words.PersonKey;

/** Looks through the sheet of a method, on its own page: takes out what was decided, and remembers that it was checked. */
@Named
public final class SheetCheck {

    private static final String REFUSED = "delbar.methodbook.contentcheck.refused.";

    private final FilledPages filled;
    private final PageWriting writing;
    private final ContentChecks checks;
    private final FactsIndexing lists;
    private final People people;
    private final AccessMode mode;

    @Inject
    public SheetCheck(
            FilledPages filled,
            PageWriting writing,
            ContentChecks checks,
            FactsIndexing lists,
            People people,
            AccessMode mode) {
        this.filled = filled;
        this.writing = writing;
        this.checks = checks;
        this.lists = lists;
        this.people = people;
        this.mode = mode;
    }

    /** Why the current person cannot check the page, as a text's key; empty when they can. */
    Optional<String> closed(String id) {
        Optional<FilledPage> page = filled.find(id);
        if (page.isEmpty()) {
            return Optional.of(REFUSED + "page");
        }
        if (mode.isReadOnly()) {
            return Optional.of("delbar.methodbook.use.refused.read-only");
        }
        if (!writing.mayWrite(page.get().page().id())) {
            return Optional.of(REFUSED + "right");
        }
        return sheet(page.get()).isEmpty() ? Optional.of(REFUSED + "no-sheet") : Optional.empty();
    }

    /** The page with its sheet alone as body; empty when it marks none. */
    Optional<FilledPage> sheet(FilledPage page) {
        try {
            return SheetInTemplate.sheet(page.storage()).map(sheet -> new FilledPage(page.page(), sheet));
        } catch (StorageTemplate.Broken e) {
            return Optional.empty();
        }
    }

    ShareOutcome carryOut(ShareRequest wanted) {
        Optional<String> closed = closed(wanted.page());
        if (closed.isPresent()) {
            return new ShareOutcome.Closed(closed.get());
        }
        FilledPage page = filled.find(wanted.page()).orElseThrow();
        FilledPage sheet = sheet(page).orElseThrow();
        PersonKey person = people.current().orElseThrow();
        if (!sheet.print().equals(wanted.seen())) {
            return ShareOutcome.Refused.of("page", "changed");
        }
        try {
            ContentCheck check = filled.check(sheet.storage(), page.page().space());
            String left = check.cleaned(Decisions.of(check, wanted));
            boolean asItWas = left.equals(check.cleaned(check.all(finding -> Choice.KEEP)));
            return asItWas
                    ? confirmed(page, page.storage(), person)
                    : written(page, SheetInTemplate.of(page.storage(), left), person);
        } catch (UncheckablePage e) {
            return new ShareOutcome.Closed(e.textKey());
        } catch (StorageTemplate.Broken e) {
            throw new IllegalStateException("what we wrote cannot be read", e);
        }
    }

    private ShareOutcome written(FilledPage page, String storage, PersonKey person) {
        return switch (writing.replace(page.page().id(), page.storage(), storage)) {
            case WRITTEN -> confirmed(page, storage, person);
            case CHANGED -> ShareOutcome.Refused.of("page", "changed");
            case UNPUBLISHED -> ShareOutcome.Refused.of("page", "unpublished");
            case IMPOSSIBLE -> ShareOutcome.Refused.of("page", "no-writing");
        };
    }

    private ShareOutcome confirmed(FilledPage page, String storage, PersonKey person) {
        checks.record(page.page().id(), storage, person);
        lists.afterCommit(page.page().id());
        return new ShareOutcome.Made(page.page());
    }
}
