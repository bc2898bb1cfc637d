package org.delbar.meetups.plans;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.meetups.Concept;
import org.delbar.words.SpaceKey;

/** Concepts that the current person may see, found by what they type or paste. */
@Named
public final class SeenConcepts {

    private static final Pattern BY_ID = Pattern.compile("(?:.*[?&]pageId=|.*/pages/)?(\\d{1,18})(?:[/&#?].*)?");
    private static final Pattern BY_PLACE = Pattern.compile("https?://.*/display/([^/?#]+)/([^/?#]+)(?:[?#].*)?");

    private final SeenPages pages;
    private final ConceptPages concepts;

    @Inject
    public SeenConcepts(SeenPages pages, ConceptPages concepts) {
        this.pages = pages;
        this.concepts = concepts;
    }

    /**
     * One that the person may not see is one that does not exist.
     *
     * @param text title, or address of a page, or its id
     * @param space where a title is looked for
     */
    Optional<ConceptLink> find(String text, Optional<SpaceKey> space) {
        return byTitle(text, space)
                .or(() -> byId(text))
                .or(() -> byPlace(text))
                .filter(concepts::isConcept)
                .map(page -> new ConceptLink(
                        page.space(),
                        page.title(),
                        concepts.read(page).map(Concept::subject).orElse("")));
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
}
