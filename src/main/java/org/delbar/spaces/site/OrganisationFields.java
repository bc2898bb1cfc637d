package org.delbar.spaces.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.delbar.spaces.organisations.Organisation;
import org.delbar.spaces.organisations.OrganisationLines;
import org.delbar.spaces.organisations.OrganisationList;

/**
 * One organisation as its row of the form was typed.
 *
 * @param key empty for one that has never been saved
 */
record OrganisationFields(String key, String name, String group, boolean hidden) {

    static final OrganisationFields NEW = new OrganisationFields("", "", "", false);
    static final String PREFIX = "organisation-";
    /** Keys of those that are to be forgotten. */
    static final String REMOVED = PREFIX + "removed";

    static final String REVISION = "revision";
    /** What the person saw when the form was opened: only to tell what others have changed meanwhile. */
    static final String SEEN = "seen";

    static final String BUTTON = "do";

    private static final String ROW = PREFIX + "\\d+-.*";

    /** What the form holds before anybody types. */
    static Map<String, String> form(OrganisationList list) {
        Map<String, String> fields = new HashMap<>(seen(list));
        replace(fields, list.all().stream().map(OrganisationFields::of).toList());
        return fields;
    }

    /** To be put over typed fields when somebody else has saved: the next save is then meant. */
    static Map<String, String> seen(OrganisationList list) {
        return Map.of(REVISION, list.revision() + "", SEEN, OrganisationLines.text(list.all()));
    }

    static List<OrganisationFields> in(Map<String, String> fields) {
        List<OrganisationFields> rows = new ArrayList<>();
        for (int number = 1; fields.containsKey(field(number, "key")); number++) {
            rows.add(new OrganisationFields(
                    typed(fields, number, "key"),
                    typed(fields, number, "name"),
                    typed(fields, number, "group"),
                    typed(fields, number, "hidden").equals("true")));
        }
        return rows;
    }

    /** Rows typed, and behind them those that others have added meanwhile. */
    static void complete(Map<String, String> fields, OrganisationList current) {
        List<OrganisationFields> rows = new ArrayList<>(in(fields));
        List<String> removed = List.of(fields.getOrDefault(REMOVED, "").split(",", -1));
        for (Organisation organisation : current.all()) {
            boolean known = rows.stream().anyMatch(row -> row.key().equals(organisation.key()));
            if (!known && !removed.contains(organisation.key())) {
                rows.add(of(organisation));
            }
        }
        replace(fields, rows);
    }

    /** Puts rows in the place of those that are there. */
    static void replace(Map<String, String> fields, List<OrganisationFields> rows) {
        fields.keySet().removeIf(name -> name.matches(ROW));
        for (int number = 1; number <= rows.size(); number++) {
            OrganisationFields row = rows.get(number - 1);
            fields.put(field(number, "key"), row.key);
            fields.put(field(number, "name"), row.name);
            fields.put(field(number, "group"), row.group);
            if (row.hidden) {
                fields.put(field(number, "hidden"), "true");
            }
        }
    }

    static String field(int number, String part) {
        return PREFIX + number + "-" + part;
    }

    private static OrganisationFields of(Organisation organisation) {
        return new OrganisationFields(
                organisation.key(), organisation.name(), organisation.group(), organisation.hidden());
    }

    private static String typed(Map<String, String> fields, int number, String part) {
        return fields.getOrDefault(field(number, part), "").strip();
    }
}
