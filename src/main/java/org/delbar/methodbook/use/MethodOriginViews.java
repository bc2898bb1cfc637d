package org.delbar.methodbook.use;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.People;
import org.delbar.confluence.Permissions;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SeenPages.SeenPage;
import org.delbar.confluence.Texts;
import org.delbar.pagefacts.LinkedPage;
import org.delbar.words.SpaceKey;

/** Puts the origin of a run into the reader's words. */
@Named
public final class MethodOriginViews {

    private static final String ORIGIN = "delbar.methodbook.origin.";

    private final SeenPages pages;
    private final Permissions permissions;
    private final People people;
    private final ReaderTime time;
    private final Texts texts;
    private final Addresses site;

    @Inject
    public MethodOriginViews(
            SeenPages pages, Permissions permissions, People people, ReaderTime time, Texts texts, Addresses site) {
        this.pages = pages;
        this.permissions = permissions;
        this.people = people;
        this.time = time;
        this.texts = texts;
        this.site = site;
    }

    /** A method that is hidden is told of as one that is gone. */
    MethodOriginView of(Origin origin, Optional<SpaceKey> here, boolean live) {
        Optional<SeenPage> method = method(origin, here);
        String when = origin.usedAt()
                .map(moment -> texts.date(moment.atZone(time.zone()).toLocalDate()))
                .orElse("");
        String who = origin.usedBy()
                .map(person ->
                        people.fullName(person).orElseGet(() -> texts.text("delbar.methodbook.former-colleague")))
                .orElse("");
        String after = said(origin.version(), when, who);
        return method.map(page -> new MethodOriginView(
                        texts.text(ORIGIN + "from"),
                        page.title(),
                        live ? site.here(page.path()) : site.everywhere(page.path()),
                        after))
                .orElseGet(() -> new MethodOriginView(texts.text(ORIGIN + "gone"), "", "", after));
    }

    MethodOriginView sample() {
        return new MethodOriginView(texts.text(ORIGIN + "sample"), "", "", "");
    }

    private String said(String version, String when, String who) {
        StringBuilder said = new StringBuilder();
        if (!version.isEmpty()) {
            said.append(", ").append(texts.text(ORIGIN + "version", version));
        }
        if (!when.isEmpty()) {
            said.append(", ")
                    .append(
                            who.isEmpty()
                                    ? texts.text(ORIGIN + "when", when)
                                    : texts.text(ORIGIN + "when-who", when, who));
        }
        return said.append('.').toString();
    }

    private Optional<SeenPage> method(Origin origin, Optional<SpaceKey> here) {
        return origin.link()
                .flatMap(link -> space(link, here).flatMap(space -> pages.find(space, link.title())))
                .or(() -> origin.methodId().flatMap(pages::find))
                .filter(page -> permissions.address(page.id()).isPresent());
    }

    private static Optional<SpaceKey> space(LinkedPage link, Optional<SpaceKey> here) {
        return link.space().isBlank() ? here : Optional.of(new SpaceKey(link.space()));
    }
}
