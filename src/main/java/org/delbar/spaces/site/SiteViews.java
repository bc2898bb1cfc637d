package org.delbar.spaces.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.delbar.confluence.Texts;
import org.delbar.spaces.form.FormTexts;
import org.delbar.spaces.form.RowMoves;
import org.delbar.words.Refusal;

/** Puts the screen into the reader's words. */
final class SiteViews {

    private static final String SITE = "delbar.spaces.site.";

    private final Texts texts;
    private final List<String> groups;

    /** @param groups names to choose from */
    SiteViews(Texts texts, List<String> groups) {
        this.texts = texts;
        this.groups = groups;
    }

    /**
     * The form.
     *
     * @param fields as typed, or as the site has them
     * @param pressed the button that was pressed, may be empty
     */
    SiteSettingsView of(Map<String, String> fields, List<Refusal> refusals, String pressed, Notice notice) {
        FormTexts form = new FormTexts(texts, fields, refusals);
        List<OrganisationFields> rows = OrganisationFields.in(fields);
        List<SiteOrganisationView> views = new ArrayList<>();
        for (int number = 1; number <= rows.size(); number++) {
            views.add(view(number, rows, pressed, form));
        }
        return new SiteSettingsView(
                fields.getOrDefault(OrganisationFields.REVISION, ""),
                fields.getOrDefault(OrganisationFields.SEEN, ""),
                fields.getOrDefault(OrganisationFields.REMOVED, ""),
                notice.saved(),
                notice.warning(),
                notice.changes(),
                form.problems(),
                views,
                groups,
                form.error(OrganisationsForm.tooMany().field()),
                rows.size() < OrganisationsForm.MOST);
    }

    private SiteOrganisationView view(int number, List<OrganisationFields> rows, String pressed, FormTexts form) {
        OrganisationFields row = rows.get(number - 1);
        boolean last = number == rows.size();
        boolean added = pressed.equals("add") && last && row.key().isEmpty();
        return new SiteOrganisationView(
                number,
                OrganisationFields.field(number, ""),
                row.key(),
                row.name().isEmpty() ? texts.text(SITE + "new") : row.name(),
                row.hidden(),
                number == 1,
                last,
                RowMoves.focus(number, rows.size(), pressed),
                form.field(OrganisationFields.field(number, "name"), texts.text(SITE + "organisation"), "", "", added),
                form.field(OrganisationFields.field(number, "group"), texts.text(SITE + "group"), ""));
    }

    /**
     * What happened.
     *
     * @param saved a sentence, may be empty
     * @param warning a sentence, may be empty
     */
    record Notice(String saved, String warning, List<String> changes) {

        static final Notice NONE = new Notice("", "", List.of());
    }
}
