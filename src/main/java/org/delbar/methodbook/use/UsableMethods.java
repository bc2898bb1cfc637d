package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.CurrentPages;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.methodbook.MethodFact;
import org.delbar.methodbook.MethodReader;
import org.delbar.methodbook.SpaceMethodWords;
import org.delbar.pagefacts.PageReader;
import org.delbar.words.SpaceKey;

/** Methods as far as the current person may see them; one that is hidden, in the trash or none at all is no method. */
@Named
public final class UsableMethods {

    private final SeenPages pages;
    private final CurrentPages bodies;
    private final SpaceMethodWords words;

    @Inject
    public UsableMethods(SeenPages pages, CurrentPages bodies, SpaceMethodWords words) {
        this.pages = pages;
        this.bodies = bodies;
        this.words = words;
    }

    /** @param id of its page, as it was sent */
    public Optional<UsableMethod> find(String id) {
        return id.strip().matches("\\d{1,18}")
                ? pages.find(Long.parseLong(id.strip())).flatMap(this::read)
                : Optional.empty();
    }

    /**
     * As a macro's parameter names a page.
     *
     * @param named title, perhaps behind the key of a space, or id
     * @param space where a title without a key is looked for
     */
    public Optional<UsableMethod> named(String named, Optional<SpaceKey> space) {
        String text = named.strip();
        int colon = text.indexOf(':');
        Optional<SeenPage> page = text.isEmpty() ? Optional.empty() : space.flatMap(key -> pages.find(key, text));
        return page.or(() -> colon > 0 && colon < text.length() - 1
                        ? pages.find(new SpaceKey(text.substring(0, colon)), text.substring(colon + 1))
                        : Optional.empty())
                .flatMap(this::read)
                .or(() -> find(text));
    }

    private Optional<UsableMethod> read(SeenPage page) {
        return bodies.page(page.id())
                .filter(body -> body.storage().contains(MethodFact.TABLE_ID))
                .flatMap(body -> {
                    try {
                        return PageReader.read(body.storage(), MethodFact.TABLE_ID)
                                .facts()
                                .map(facts -> new UsableMethod(
                                        page, body.storage(), new MethodReader(words.of(page.space())).read(facts)));
                    } catch (PageReader.Unreadable e) {
                        return Optional.empty();
                    }
                });
    }
}
