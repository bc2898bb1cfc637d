package org.delbar.spaces.screen;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.SeenPages;
import org.delbar.confluence.SpaceTemplates;
import org.delbar.confluence.Texts;
import org.delbar.spaces.screen.SettingsScreen.Notice;
import org.delbar.spaces.settings.Choices;
import org.delbar.spaces.settings.Saving;
import org.delbar.spaces.settings.Saving.Conflict;
import org.delbar.spaces.settings.SettableArea;
import org.delbar.spaces.settings.SettingsChange;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.spaces.settings.SpaceSettingsStore;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;

/** What happens when a space admin opens the screen, presses a button, or saves. */
@Named
public final class SettingsEditing {

    private static final String SETTINGS = "delbar.spaces.settings.";
    private static final String SAVE = "save";

    private final SpaceSettingsStore store;
    private final SettingsChange change;
    private final List<SettableArea> areas;
    private final SeenPages pages;
    private final SpaceTemplates templates;
    private final AccessMode accessMode;
    private final People people;
    private final ReaderTime time;
    private final Texts texts;

    @Inject
    public SettingsEditing(
            SpaceSettingsStore store,
            SettingsChange change,
            List<SettableArea> areas,
            SeenPages pages,
            SpaceTemplates templates,
            AccessMode accessMode,
            People people,
            ReaderTime time,
            Texts texts) {
        this.store = store;
        this.change = change;
        this.areas = List.copyOf(areas);
        this.pages = pages;
        this.templates = templates;
        this.accessMode = accessMode;
        this.people = people;
        this.time = time;
        this.texts = texts;
    }

    /** @param saved whether the person has just saved */
    SpaceSettingsView open(SpaceKey space, boolean saved) {
        SpaceSettings current = store.load(space);
        Notice notice = saved ? Notice.saved(texts.text(SETTINGS + "saved")) : Notice.NONE;
        Map<String, String> fields = SettingsFields.of(current, areas, this::titleOf);
        return view(space, new SettingsScreen(fields, current, List.of(), "", notice));
    }

    /** Empty when everything is saved; else the form with all that was typed. */
    Optional<SpaceSettingsView> press(SpaceKey space, Map<String, String> typed, PersonKey who) {
        SpaceSettings current = store.load(space);
        Map<String, String> fields = new HashMap<>(typed);
        SettingsFields.completeRows(fields, areas, current);
        String button = fields.getOrDefault(SettingsFields.BUTTON, SAVE);
        return button.equals(SAVE)
                ? save(space, fields, current, who)
                : Optional.of(moved(space, fields, current, button));
    }

    private SpaceSettingsView moved(SpaceKey space, Map<String, String> fields, SpaceSettings current, String button) {
        ChoiceMoves.Moved moved = areas.stream()
                .flatMap(area -> area.lists().stream()
                        .filter(list -> button.startsWith(ChoiceFields.prefix(list)))
                        .map(list -> new ChoiceMoves(list, fields, key -> area.mayUse(space, list.key(), key))
                                .press(button.substring(
                                        ChoiceFields.prefix(list).length()))))
                .findFirst()
                .orElseGet(() -> new ChoiceMoves.Moved(fields, Optional.empty()));
        return view(
                space,
                new SettingsScreen(
                        moved.fields(),
                        current,
                        moved.said().map(List::of).orElse(List.of()),
                        button,
                        Notice.warning(texts.text(SETTINGS + "not-saved-yet"))));
    }

    private Optional<SpaceSettingsView> save(
            SpaceKey space, Map<String, String> fields, SpaceSettings current, PersonKey who) {
        if (accessMode.isReadOnly()) {
            return Optional.of(refused(space, fields, current, List.of(), SETTINGS + "read-only"));
        }
        PageLanguage reader = PageLanguage.nearest(texts.locale());
        SettingsForm.Checked checked =
                new SettingsForm(fields, areas, current, page -> find(space, page), reader).check();
        if (checked.settings().isEmpty()) {
            return Optional.of(refused(space, fields, current, checked.refusals(), SETTINGS + "refused"));
        }
        Saving<SpaceSettings> saving =
                change.save(space, revision(fields), checked.settings().get(), who);
        return saving instanceof Conflict<SpaceSettings> conflict
                ? Optional.of(conflict(space, fields, conflict))
                : Optional.empty();
    }

    private SpaceSettingsView refused(
            SpaceKey space,
            Map<String, String> fields,
            SpaceSettings current,
            List<Refusal> refusals,
            String sentence) {
        return view(space, new SettingsScreen(fields, current, refusals, SAVE, Notice.warning(texts.text(sentence))));
    }

    /** Everything typed stays. The form now knows what was saved meanwhile, so that the next save is meant. */
    private SpaceSettingsView conflict(SpaceKey space, Map<String, String> typed, Conflict<SpaceSettings> conflict) {
        SpaceSettings seen = Choices.settings(
                0,
                PageLanguage.ofCode(typed.getOrDefault(SettingsFields.SEEN_LANGUAGE, "")),
                typed.getOrDefault(SettingsFields.SEEN, ""));
        Map<String, String> fields = new HashMap<>(typed);
        fields.putAll(SettingsFields.seen(conflict.current()));
        SettingsFields.completeRows(fields, areas, conflict.current());
        String who = conflict.changedBy()
                .flatMap(people::fullName)
                .orElseGet(() -> texts.text(SETTINGS + "conflict.somebody"));
        String when = conflict.changedAt().map(this::moment).orElse("");
        Notice notice = new Notice(
                "",
                texts.text(SETTINGS + "conflict.who", who, when),
                new ChangeSentences(texts, areas, this::titleOf).of(seen, conflict.current()));
        return view(space, new SettingsScreen(fields, conflict.current(), List.of(), SAVE, notice));
    }

    private SpaceSettingsView view(SpaceKey space, SettingsScreen screen) {
        return new SettingsViews(texts, templates, areas, time.today()).of(space, screen);
    }

    private String moment(Instant at) {
        ZoneId zone = time.zone();
        ZonedDateTime there = at.atZone(zone);
        return texts.date(there.toLocalDate()) + " " + there.format(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
    }

    private static int revision(Map<String, String> fields) {
        String typed = fields.getOrDefault(SettingsFields.REVISION, "");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    private String titleOf(long page) {
        return pages.find(page).map(SeenPages.SeenPage::title).orElse(page + "");
    }

    /** By its title, else by its number. */
    private Optional<Long> find(SpaceKey space, String page) {
        return pages.find(space, page)
                .or(() -> page.matches("\\d{1,18}") ? pages.find(Long.parseLong(page)) : Optional.empty())
                .filter(found -> found.space().equals(space))
                .map(SeenPages.SeenPage::id);
    }
}
