package org.delbar.pagefacts.making;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.words.SpaceKey;

/** Pages below which a new one may go, as far as the current person may see them. */
@Named
public final class PagePlaces {

    private final SeenPages pages;

    @Inject
    public PagePlaces(SeenPages pages) {
        this.pages = pages;
    }

    /**
     * The page somebody named, if the current person may see it and it stands in the space.
     *
     * @param named title, id, or title behind the key of its space as the macro browser writes it
     */
    public Optional<SeenPage> named(SpaceKey space, String named) {
        String text = named.strip();
        String prefix = space.value() + ":";
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return pages.find(space, text)
                .or(() ->
                        text.startsWith(prefix) ? pages.find(space, text.substring(prefix.length())) : Optional.empty())
                .or(() -> id(text).flatMap(pages::find))
                .filter(page -> page.space().equals(space));
    }

    /** As a space has set it. */
    public Optional<SeenPage> set(SpaceKey space, Optional<Long> page) {
        return page.flatMap(pages::find).filter(each -> each.space().equals(space));
    }

    /** The first of these titles that is a page; Confluence titles an index page in the language of whoever came first. */
    public Optional<SeenPage> titled(SpaceKey space, List<String> titles) {
        return titles.stream()
                .map(title -> pages.find(space, title))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Long> id(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }
}
