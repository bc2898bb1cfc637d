package org.delbar.methodbook.contentcheck.screen;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.KnownPeople;
import org.delbar.confluence.Pages;
import org.delbar.confluence.SeenPages;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.SpaceMethodWords;
import org.delbar.methodbook.contentcheck.ContentCheck;
import org.delbar.methodbook.contentcheck.UncheckablePage;
import org.delbar.methodbook.methods.MethodAnswers;
import org.delbar.pagefacts.wizard.FreeTitle;
import org.delbar.spaces.settings.SpaceLanguages;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** Finds pages as far as the current person may see them, and checks them in the language of a space. */
@Named
public final class FilledPages {

    private final SeenPages seen;
    private final CurrentPages bodies;
    private final Pages pages;
    private final KnownPeople people;
    private final SpaceMethodWords words;
    private final SpaceLanguages languages;

    @Inject
    public FilledPages(
            SeenPages seen,
            CurrentPages bodies,
            Pages pages,
            KnownPeople people,
            SpaceMethodWords words,
            SpaceLanguages languages) {
        this.seen = seen;
        this.bodies = bodies;
        this.pages = pages;
        this.people = people;
        this.words = words;
        this.languages = languages;
    }

    /** @param id as it was sent */
    Optional<FilledPage> find(String id) {
        return id.strip().matches("\\d{1,18}")
                ? seen.find(Long.parseLong(id.strip()))
                        .flatMap(page -> bodies.page(page.id()).map(body -> new FilledPage(page, body.storage())))
                : Optional.empty();
    }

    /** @param space whose language the prompts are in */
    ContentCheck check(String storage, SpaceKey space) throws UncheckablePage {
        return ContentCheck.of(storage, new Prompts(words(space), language(space)), people::among);
    }

    /** The page's title without what tells too much, and free in the space; empty when nothing is left of it. */
    String title(FilledPage page, SpaceKey space) {
        String left = FreeTitle.cut(bare(page), MethodAnswers.LONGEST_NAME);
        return left.isEmpty()
                ? ""
                : FreeTitle.of(left, title -> pages.titleTaken(space, title), MethodAnswers.LONGEST_NAME);
    }

    /** Whether the title of the page tells more than a method's should. */
    boolean titleTells(FilledPage page) {
        return !bare(page).equals(page.page().title());
    }

    private String bare(FilledPage page) {
        return ContentCheck.title(page.page().title(), people::among);
    }

    MethodWords words(SpaceKey space) {
        return words.of(space);
    }

    PageLanguage language(SpaceKey space) {
        return languages.of(space);
    }
}
