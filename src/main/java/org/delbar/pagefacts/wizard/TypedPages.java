package org.delbar.pagefacts.wizard;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.words.CurrentPage;
import org.delbar.words.SpaceKey;

/** Pages with a facts table that the current person may see, found by what they type or paste. */
@Named
public final class TypedPages {

    private static final Pattern BY_ID = Pattern.compile("(?:.*[?&]pageId=|.*/pages/)?(\\d{1,18})(?:[/&#?].*)?");
    private static final Pattern BY_PLACE = Pattern.compile("https?://.*/display/([^/?#]+)/([^/?#]+)(?:[?#].*)?");

    private final SeenPages pages;
    private final CurrentPages bodies;

    @Inject
    public TypedPages(SeenPages pages, CurrentPages bodies) {
        this.pages = pages;
        this.bodies = bodies;
    }

    /**
     * One that the person may not see is one that does not exist.
     *
     * @param text title, or address of a page, or its id
     * @param space where a title is looked for
     * @param factsId what the table of the page is called
     */
    public Optional<SeenPage> find(String text, Optional<SpaceKey> space, String factsId) {
        return byTitle(text, space)
                .or(() -> byId(text))
                .or(() -> byPlace(text))
                .filter(page -> hasFacts(page, factsId));
    }

    private Optional<SeenPage> byTitle(String text, Optional<SpaceKey> space) {
        return text.isBlank() ? Optional.empty() : space.flatMap(where -> pages.find(where, text));
    }

    private Optional<SeenPage> byId(String text) {
        Matcher id = BY_ID.matcher(text);
        return id.matches() ? pages.find(Long.parseLong(id.group(1))) : Optional.empty();
    }

    private Optional<SeenPage> byPlace(String text) {
        Matcher place = BY_PLACE.matcher(text);
        return place.matches()
                ? decoded(place.group(1))
                        .flatMap(space ->
                                decoded(place.group(2)).flatMap(title -> pages.find(new SpaceKey(space), title)))
                : Optional.empty();
    }

    private static Optional<String> decoded(String part) {
        try {
            return Optional.of(URLDecoder.decode(part, StandardCharsets.UTF_8)).filter(text -> !text.isBlank());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean hasFacts(SeenPage page, String factsId) {
        return bodies.page(page.id())
                .map(CurrentPage::storage)
                .filter(body -> body.contains(factsId))
                .isPresent();
    }
}
