package org.delbar.methodbook.index;

import java.util.List;
import java.util.Optional;
import org.delbar.lists.Fitted;
import org.delbar.methodbook.HelpedShare;
import org.delbar.methodbook.Method;
import org.delbar.methodbook.MethodFact;
import org.delbar.methodbook.MethodReader;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.StatusRule;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.pagefacts.PageReader;
import org.delbar.pagefacts.PageRecord;
import org.delbar.spaces.settings.NamedChoice;
import org.delbar.words.CurrentPage;
import org.delbar.words.PageLanguage;

/**
 * What is kept of a page: the method, and the words it is found by.
 *
 * @param searchText folded
 */
record MethodEntry(IndexedMethod method, String searchText) {

    private static final int LONGEST_LINE = 255;
    private static final int LONGEST_MATERIALS = 450;
    private static final int LONGEST_VERSION = 60;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_CHOICES = 20;
    private static final int MOST_SHARERS = 12;

    /** Empty when the page is no method (any longer), or cannot be read. */
    static Optional<MethodEntry> of(CurrentPage page, MethodWords words) {
        return of(page, words, List.of());
    }

    /** @param rules what may hold it back from the status that it claims */
    static Optional<MethodEntry> of(CurrentPage page, MethodWords words, List<StatusRule> rules) {
        try {
            PageRecord record = PageReader.read(page.storage(), MethodFact.TABLE_ID);
            return record.facts()
                    .map(facts -> of(page, record, held(page, new MethodReader(words).read(facts), rules)));
        } catch (PageReader.Unreadable e) {
            return Optional.empty();
        }
    }

    private static Method held(CurrentPage page, Method read, List<StatusRule> rules) {
        return StatusRule.held(rules, page.id(), page.space(), page.storage(), read.status())
                .map(held -> read.as(held.status()))
                .orElse(read);
    }

    private static MethodEntry of(CurrentPage page, PageRecord record, Method read) {
        PageLanguage language = read.language().orElse(PageLanguage.ENGLISH);
        IndexedMethod method = new IndexedMethod(
                page.id(),
                page.space(),
                Fitted.line(page.title(), LONGEST_LINE),
                Fitted.line(read.line(), LONGEST_LINE),
                named(read.categories(), language),
                named(read.subjects(), language),
                read.time(),
                read.preparationMinutes(),
                read.people(),
                read.forms(),
                read.difficulty(),
                Fitted.line(read.materials(), LONGEST_MATERIALS),
                read.sharedBy().stream().distinct().limit(MOST_SHARERS).toList(),
                Fitted.line(read.organisation(), LONGEST_LINE),
                read.basedOn()
                        .map(link -> new LinkedPage(
                                Fitted.line(link.space(), LONGEST_LINE), Fitted.line(link.title(), LONGEST_LINE))),
                read.status(),
                Fitted.line(read.version(), LONGEST_VERSION),
                read.language(),
                page.createdAt(),
                page.changedAt(),
                page.creator(),
                0,
                Optional.empty(),
                HelpedShare.NOBODY);
        String why = record.text().beginning();
        return new MethodEntry(
                method, Fitted.line(Fitted.folded(String.join(" ", page.title(), read.line(), why)), LONGEST_TEXT));
    }

    /** A name is kept without bars, which part names in the column. */
    private static List<NamedKey> named(List<NamedChoice> choices, PageLanguage language) {
        return choices.stream()
                .limit(MOST_CHOICES)
                .map(choice -> new NamedKey(
                        choice.key(), Fitted.line(choice.name(language).replace('|', '/'), LONGEST_LINE)))
                .toList();
    }
}
