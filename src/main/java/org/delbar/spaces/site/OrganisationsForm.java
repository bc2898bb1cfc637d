package org.delbar.spaces.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.delbar.spaces.form.FieldText;
import org.delbar.spaces.form.FreshKey;
import org.delbar.spaces.organisations.Organisation;
import org.delbar.spaces.organisations.OrganisationList;
import org.delbar.words.PlainName;
import org.delbar.words.Refusal;

/** The organisations of the site as they were typed, and what must hold of them. */
final class OrganisationsForm {

    static final int MOST = 100;
    static final int LONGEST_NAME = 60;
    static final int LONGEST_GROUP = 255;

    private static final String REFUSED = "delbar.spaces.site.refused.";

    private final List<OrganisationFields> rows;
    private final OrganisationList current;
    private final Predicate<String> groupExists;
    private final List<Refusal> refusals = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();

    /** @param groupExists whether the product knows a group of this name */
    OrganisationsForm(Map<String, String> fields, OrganisationList current, Predicate<String> groupExists) {
        this.rows = OrganisationFields.in(fields);
        this.current = current;
        this.groupExists = groupExists;
    }

    static Refusal tooMany() {
        return Refusal.of("organisations", REFUSED + "too-many", MOST);
    }

    /** The organisations in order, or every reason why they cannot be saved. */
    Checked check() {
        if (rows.size() > MOST) {
            refusals.add(tooMany());
        }
        Set<String> keys = new HashSet<>();
        rows.forEach(row -> keys.add(row.key()));
        List<Organisation> all = new ArrayList<>();
        for (int number = 1; number <= rows.size(); number++) {
            OrganisationFields row = rows.get(number - 1);
            checkName(number, row);
            checkGroup(number, row);
            if (!row.name().isEmpty() && !row.group().isEmpty()) {
                String key = row.key().isEmpty() ? FreshKey.of(row.name(), "organisation", keys) : row.key();
                all.add(new Organisation(key, row.name(), row.group(), row.hidden()));
            }
        }
        return new Checked(refusals.isEmpty() ? Optional.of(all) : Optional.empty(), List.copyOf(refusals));
    }

    private void checkName(int number, OrganisationFields row) {
        String field = OrganisationFields.field(number, "name");
        FieldText.singleLine(field, row.name(), LONGEST_NAME, refusals::add);
        if (row.name().isEmpty()) {
            refusals.add(Refusal.of(field, REFUSED + "name"));
        } else if (names.putIfAbsent(PlainName.of(row.name()), row.name()) != null) {
            refusals.add(Refusal.of(field, REFUSED + "name-taken", row.name()));
        }
    }

    private void checkGroup(int number, OrganisationFields row) {
        String field = OrganisationFields.field(number, "group");
        int before = refusals.size();
        FieldText.singleLine(field, row.group(), LONGEST_GROUP, refusals::add);
        String owner = groups.putIfAbsent(row.group().toLowerCase(Locale.ROOT), row.name());
        if (row.group().isEmpty()) {
            refusals.add(Refusal.of(field, REFUSED + "group"));
        } else if (owner != null) {
            refusals.add(Refusal.of(field, REFUSED + "group-taken", row.group(), owner));
        } else if (refusals.size() == before && !isKept(row) && !groupExists.test(row.group())) {
            refusals.add(Refusal.of(field, REFUSED + "no-group", row.group()));
        }
    }

    /** A group that is gone may stay named: who changes something else should not have to mend it first. */
    private boolean isKept(OrganisationFields row) {
        return current.all().stream()
                .anyMatch(organisation -> organisation.key().equals(row.key())
                        && organisation.group().equals(row.group()));
    }

    /**
     * What came of a check.
     *
     * @param organisations present exactly when nothing is refused
     */
    record Checked(Optional<List<Organisation>> organisations, List<Refusal> refusals) {}
}
