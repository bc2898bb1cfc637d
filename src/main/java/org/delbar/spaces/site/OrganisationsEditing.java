package org.delbar.spaces.site;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.confluence.AccessMode;
import org.delbar.confluence.AuditLog;
import org.delbar.confluence.Groups;
import org.delbar.confluence.People;
import org.delbar.confluence.ReaderTime;
import org.delbar.confluence.Texts;
import org.delbar.spaces.form.RowMoves;
import org.delbar.spaces.organisations.OrganisationLines;
import org.delbar.spaces.organisations.OrganisationList;
import org.delbar.spaces.organisations.OrganisationStore;
import org.delbar.spaces.organisations.OrganisationsDifference;
import org.delbar.spaces.settings.Saving;
import org.delbar.spaces.settings.Saving.Conflict;
import org.delbar.spaces.settings.SettingChange;
import org.delbar.spaces.site.SiteViews.Notice;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;

/** What happens when an administrator of the site opens the screen, presses a button, or saves. */
@Named
public final class OrganisationsEditing {

    private static final String SETTINGS = "delbar.spaces.settings.";
    private static final String SITE = "delbar.spaces.site.";
    private static final String SAVE = "save";
    private static final int MOST_GROUPS = 200;

    private final OrganisationStore store;
    private final Groups groups;
    private final AuditLog audit;
    private final AccessMode accessMode;
    private final People people;
    private final ReaderTime time;
    private final Texts texts;

    @Inject
    public OrganisationsEditing(
            OrganisationStore store,
            Groups groups,
            AuditLog audit,
            AccessMode accessMode,
            People people,
            ReaderTime time,
            Texts texts) {
        this.store = store;
        this.groups = groups;
        this.audit = audit;
        this.accessMode = accessMode;
        this.people = people;
        this.time = time;
        this.texts = texts;
    }

    /** @param saved whether the person has just saved */
    SiteSettingsView open(boolean saved) {
        Notice notice = saved ? new Notice(texts.text(SITE + "saved"), "", List.of()) : Notice.NONE;
        return view(OrganisationFields.form(store.load()), List.of(), "", notice);
    }

    /** Empty when everything is saved; else the form with all that was typed. */
    Optional<SiteSettingsView> press(Map<String, String> typed, PersonKey who) {
        OrganisationList current = store.load();
        Map<String, String> fields = new HashMap<>(typed);
        OrganisationFields.complete(fields, current);
        String button = fields.getOrDefault(OrganisationFields.BUTTON, SAVE);
        return button.equals(SAVE) ? save(fields, current, who) : Optional.of(moved(fields, button));
    }

    private SiteSettingsView moved(Map<String, String> fields, String button) {
        List<OrganisationFields> rows = OrganisationFields.in(fields);
        Optional<Refusal> full =
                rows.size() < OrganisationsForm.MOST ? Optional.empty() : Optional.of(OrganisationsForm.tooMany());
        RowMoves.Moved<OrganisationFields> moved = new RowMoves<>(rows, OrganisationFields.NEW, full, (number, row) -> {
                    fields.merge(OrganisationFields.REMOVED, row.key(), (one, other) -> one + "," + other);
                    return Optional.empty();
                })
                .press(button);
        OrganisationFields.replace(fields, moved.rows());
        return view(
                fields,
                moved.said().map(List::of).orElse(List.of()),
                button,
                new Notice("", texts.text(SETTINGS + "not-saved-yet"), List.of()));
    }

    private Optional<SiteSettingsView> save(Map<String, String> fields, OrganisationList current, PersonKey who) {
        if (accessMode.isReadOnly()) {
            return Optional.of(refused(fields, List.of(), SETTINGS + "read-only"));
        }
        if (revision(fields) < current.revision()
                && store.save(new OrganisationList(revision(fields), current.all()), who)
                        instanceof Conflict<OrganisationList> late) {
            return Optional.of(conflict(fields, late));
        }
        OrganisationsForm.Checked checked = new OrganisationsForm(fields, current, groups::exists).check();
        if (checked.organisations().isEmpty()) {
            return Optional.of(refused(fields, checked.refusals(), SETTINGS + "refused"));
        }
        OrganisationList wanted =
                new OrganisationList(revision(fields), checked.organisations().get());
        Saving<OrganisationList> saving = store.save(wanted, who);
        if (saving instanceof Conflict<OrganisationList> conflict) {
            return Optional.of(conflict(fields, conflict));
        }
        OrganisationsDifference.between(current, wanted)
                .forEach(
                        change -> audit.changedOnSite(who, change.nameKey(), change.fromInWords(), change.toInWords()));
        return Optional.empty();
    }

    private SiteSettingsView refused(Map<String, String> fields, List<Refusal> refusals, String sentence) {
        return view(fields, refusals, SAVE, new Notice("", texts.text(sentence), List.of()));
    }

    /** Everything typed stays. The form now knows what was saved meanwhile, so that the next save is meant. */
    private SiteSettingsView conflict(Map<String, String> typed, Conflict<OrganisationList> conflict) {
        OrganisationList seen = new OrganisationList(
                0, OrganisationLines.organisations(typed.getOrDefault(OrganisationFields.SEEN, "")));
        Map<String, String> fields = new HashMap<>(typed);
        fields.putAll(OrganisationFields.seen(conflict.current()));
        OrganisationFields.complete(fields, conflict.current());
        String who = conflict.changedBy()
                .flatMap(people::fullName)
                .orElseGet(() -> texts.text(SETTINGS + "conflict.somebody"));
        String when =
                conflict.changedAt().map(at -> texts.moment(at, time.zone())).orElse("");
        List<String> changes = OrganisationsDifference.between(seen, conflict.current()).stream()
                .map(this::sentence)
                .toList();
        return view(fields, List.of(), SAVE, new Notice("", texts.text(SETTINGS + "conflict.who", who, when), changes));
    }

    private String sentence(SettingChange change) {
        return texts.text(
                SETTINGS + "change",
                texts.text(change.nameKey()),
                value(change.fromInWords(), change.from()),
                value(change.toInWords(), change.to()));
    }

    private String value(String inWords, String value) {
        return value.isEmpty() ? texts.text(SETTINGS + "value.none") : inWords;
    }

    private SiteSettingsView view(Map<String, String> fields, List<Refusal> refusals, String pressed, Notice notice) {
        return new SiteViews(texts, groups.suggested(MOST_GROUPS)).of(fields, refusals, pressed, notice);
    }

    private static int revision(Map<String, String> fields) {
        String typed = fields.getOrDefault(OrganisationFields.REVISION, "");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}
