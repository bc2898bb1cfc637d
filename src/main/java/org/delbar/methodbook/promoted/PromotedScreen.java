package org.delbar.methodbook.promoted;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.Addresses;
import org.delbar.confluence.AuditLog;
import org.delbar.confluence.People;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.use.UsableMethods;
import org.delbar.spaces.settings.Saving;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;

/** What happens when a space admin picks out methods. */
@Named
public final class PromotedScreen {

    private static final String PROMOTED = "delbar.methodbook.promoted.";

    private final PromotedStore store;
    private final UsableMethods methods;
    private final SeenPages pages;
    private final AuditLog audit;
    private final AccessMode mode;
    private final People people;
    private final Texts texts;
    private final Addresses site;

    @Inject
    PromotedScreen(
            PromotedStore store,
            UsableMethods methods,
            SeenPages pages,
            AuditLog audit,
            AccessMode mode,
            People people,
            Texts texts,
            Addresses site) {
        this.store = store;
        this.methods = methods;
        this.pages = pages;
        this.audit = audit;
        this.mode = mode;
        this.people = people;
        this.texts = texts;
        this.site = site;
    }

    PromotedView open(SpaceKey space) {
        return view(space, store.load(space), "");
    }

    /** @param fields as the form sends them */
    PromotedView save(SpaceKey space, Map<String, String> fields, PersonKey who) {
        Promoted current = store.load(space);
        String typed = fields.getOrDefault(PromotedForm.FIELD, "");
        String revision = fields.getOrDefault("revision", "");
        if (mode.isReadOnly()) {
            return unsaved(space, revision, texts.text("delbar.spaces.settings.read-only"), typed, List.of());
        }
        PromotedForm.Checked checked = new PromotedForm(current, line -> method(space, line)).check(typed);
        if (!checked.refusals().isEmpty()) {
            return unsaved(
                    space,
                    revision,
                    texts.text("delbar.spaces.settings.refused"),
                    typed,
                    checked.refusals().stream().map(texts::text).toList());
        }
        int seen = revision.matches("\\d{1,9}") ? Integer.parseInt(revision) : -1;
        Saving<Promoted> saving = store.save(space, new Promoted(seen, checked.pages()), who);
        if (saving instanceof Saving.Conflict<Promoted> conflict) {
            return unsaved(
                    space,
                    String.valueOf(conflict.current().revision()),
                    texts.text(
                            PROMOTED + "conflict",
                            conflict.changedBy()
                                    .flatMap(people::fullName)
                                    .orElseGet(() -> texts.text("delbar.spaces.settings.conflict.somebody")),
                            lines(space, conflict.current()).collect(Collectors.joining(", "))),
                    typed,
                    List.of());
        }
        Promoted now = ((Saving.Saved<Promoted>) saving).now();
        if (!now.pages().equals(current.pages())) {
            audit.changed(who, space, PROMOTED + "name", ids(current), ids(now));
        }
        return view(space, now, texts.text(PROMOTED + "saved"));
    }

    private Optional<Long> method(SpaceKey space, String line) {
        return methods.named(line, Optional.of(space))
                .map(method -> method.page().id());
    }

    private static String ids(Promoted promoted) {
        return promoted.pages().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Each as its line would be found again. */
    private Stream<String> lines(SpaceKey space, Promoted promoted) {
        return promoted.pages().stream()
                .map(page -> pages.find(page)
                        .flatMap(seen -> Stream.of(seen.title(), seen.space().value() + ":" + seen.title())
                                .filter(line -> method(space, line)
                                        .filter(found -> found.equals(page))
                                        .isPresent())
                                .findFirst())
                        .orElseGet(() -> String.valueOf(page)));
    }

    private PromotedView view(SpaceKey space, Promoted promoted, String saved) {
        return new PromotedView(
                space.value(),
                String.valueOf(promoted.revision()),
                saved,
                "",
                lines(space, promoted).collect(Collectors.joining("\n")),
                List.of(),
                settings(space));
    }

    /** Everything typed stays. */
    private PromotedView unsaved(SpaceKey space, String revision, String warning, String typed, List<String> errors) {
        return new PromotedView(space.value(), revision, "", warning, typed, errors, settings(space));
    }

    private String settings(SpaceKey space) {
        return site.here(
                "/spaces/delbar-settings.action?key=" + URLEncoder.encode(space.value(), StandardCharsets.UTF_8));
    }
}
