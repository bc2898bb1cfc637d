package org.delbar.bench;

import java.util.Map;

/**
 * A list that is measured.
 *
 * @param page that holds it
 * @param mark how each shown row begins
 * @param head how many more marks there are than rows
 * @param statement the rows it shows and one more, with as little as possible around them
 */
record Contender(
        int rows, long page, String macro, Map<String, String> parameters, String mark, int head, String statement) {

    private static final String ALL =
            " where \"SPACE_KEY\" in ('B0', 'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'TOG', 'SAM', 'DEL')";

    static Contender register(LessonSite site, int rows) {
        return new Contender(
                rows,
                site.registerPage(rows),
                "delbar-learning-register",
                Map.of("spaces", "@all", "pageSize", Integer.toString(rows)),
                "<tr role=\"row\">",
                1,
                "select \"PAGE_ID\", \"SPACE_KEY\", \"TITLE\", \"HAPPENED_DAY\", \"KIND\", \"SOURCE\","
                        + " \"SOURCE_TEXT\", \"STATUS\", \"PROCESS\", \"THEMES\", \"OWNERS\", \"TRAINING\", \"CREATED_AT\","
                        + " \"CHANGED_AT\", \"CREATOR\", \"GIST\" from \"AO_865497_LEARNING\"" + ALL
                        + " order by \"HAPPENED_DAY\" desc, \"PAGE_ID\" desc limit ?");
    }

    /** @param mine the reader's own meetups instead of everybody's */
    static Contender meetups(MeetupSite site, int rows, boolean mine) {
        return new Contender(
                rows,
                site.listPage(rows, mine),
                "delbar-meetup-list",
                Map.of("spaces", "@all", "mine", Boolean.toString(mine), "pageSize", Integer.toString(rows)),
                "<li class=\"delbar-meetup-list__item",
                0,
                "select \"PAGE_ID\", \"SPACE_KEY\", \"TITLE\", \"CONCEPT_PAGE\", \"TOPIC\", \"STARTS_AT\","
                        + " \"ENDS_AT\", \"ZONE\", \"ALL_DAY\", \"FORM\", \"PLACE\", \"HOSTS\", \"ORGANISATION\","
                        + " \"SEATS\", \"STATUS\", \"NAMES_SHOWN_TO\", \"ANSWER_BY\", \"WAITING_LIST\","
                        + " \"SEATS_KNOWN\", \"MAKER\", \"CHANGED_AT\" from \"AO_865497_MEETUP\"" + ALL
                        + " and \"STARTS_AT\" > (extract(epoch from now()) * 1000)::bigint"
                        + (mine ? " and \"PAGE_ID\" in (" + site.own() + ")" : "")
                        + " order by " + (mine ? "0 + " : "") + "\"STARTS_AT\", \"PAGE_ID\" limit ?");
    }

    static Contender library(MethodSite site, int rows) {
        return new Contender(
                rows,
                site.libraryPage(rows),
                "delbar-method-library",
                Map.of("spaces", "@all", "sort", "new", "pageSize", Integer.toString(rows)),
                "<li class=\"delbar-method-library__card",
                0,
                "select \"PAGE_ID\", \"SPACE_KEY\", \"TITLE\", \"LINE\", \"CATEGORIES\", \"CATEGORY_NAMES\", \"SUBJECTS\","
                        + " \"MIN_MINUTES\", \"MAX_MINUTES\", \"MIN_PEOPLE\", \"MAX_PEOPLE\", \"FORMS\", \"SHARERS\","
                        + " \"STATUS\", \"PAGE_LANGUAGE\", \"CREATED_AT\", \"USES\" from \"AO_865497_METHOD\"" + ALL
                        + " and \"STATUS\" in ('in-use', 'trial', 'recommended')"
                        + " order by \"CREATED_AT\" desc, \"PAGE_ID\" desc limit ?");
    }
}
