package org.delbar.confluence;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Consumer;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;
import org.jspecify.annotations.Nullable;

/** Screens of ours in Space tools. */
@Named
public final class SpaceTools {

    private final Pages pages;
    private final People people;
    private final Texts texts;

    @Inject
    public SpaceTools(Pages pages, People people, Texts texts) {
        this.pages = pages;
        this.people = people;
        this.texts = texts;
    }

    /**
     * The space of a screen; empty for whoever does not administer it.
     *
     * @param key as the screen was given it
     * @param refusing how the screen says a sentence in place of its form
     */
    public Optional<SpaceKey> administered(@Nullable String key, Consumer<String> refusing) {
        Optional<SpaceKey> space = Optional.ofNullable(key)
                .filter(given -> !given.isBlank())
                .map(SpaceKey::new)
                .filter(pages::mayAdminister);
        if (space.isEmpty()) {
            refusing.accept(texts.text("delbar.spaces.settings.no-space"));
        }
        return space;
    }

    /** Whoever administers a space is signed in. */
    public PersonKey admin() {
        return people.current().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }
}
