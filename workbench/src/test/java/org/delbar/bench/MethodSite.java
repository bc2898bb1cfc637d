package org.delbar.bench;

/** Adds many methods to a site of lessons: pages and index rows, put in by bulk, hidden as lessons are. */
final class MethodSite {

    private static final String METHOD = LessonSite.OURS + "METHOD";
    private static final String OURS = "b.space_key ~ '^B[0-9]+$'";

    private final LessonSite site;
    private int methods;

    MethodSite(LessonSite site) {
        this.site = site;
        site.run("insert into \"" + METHOD + "_SPACE\" (\"SPACE_KEY\") select b.space_key from wb_space b where "
                + OURS);
    }

    /** Adds methods until there are so many. */
    void growTo(int wanted) {
        site.addPages("Method", methods, wanted);
        site.run("insert into \"" + METHOD + "\" (\"PAGE_ID\", \"SPACE_KEY\", \"TITLE\", \"TITLE_SORT\", \"LINE\","
                + " \"CATEGORIES\", \"CATEGORY_NAMES\", \"SUBJECTS\", \"SUBJECT_NAMES\", \"FORMS\", \"DIFFICULTY\","
                + " \"SHARERS\", \"STATUS\", \"PAGE_LANGUAGE\", \"SEARCH_TEXT\", \"MIN_MINUTES\", \"MAX_MINUTES\","
                + " \"PREPARATION\", \"MIN_PEOPLE\", \"MAX_PEOPLE\", \"CREATED_AT\", \"CHANGED_AT\", \"SHUFFLE\","
                + " \"USES\", \"LAST_USED_AT\", \"KEPT_AT\")"
                + " select p.id, b.space_key, p.title, p.title_key, 'What it is in one line that is as long as most',"
                + " '|ideas|', '|Ideas|', '|culture|', '|Culture|', '|in-person|online|', 'easy', '',"
                + " (array['in-use', 'trial', 'recommended', 'in-use', 'retired'])[1 + p.id % 5], 'en',"
                + " p.title_key || repeat(' words', 100), 5 + p.id % 90, 100 + p.id % 90, -1, 2 + p.id % 10,"
                + " 20 + p.id % 10, 1700000000000 + p.id * 7919 % 100000 * 60000, 1700000000000,"
                + " p.id * 48271 % 2147483647, p.id % 40, 0, 0"
                + " from wb_page p join wb_space b on b.id = p.space_id where " + OURS
                + " and p.title >= 'Method ' || lpad('" + methods + "', 6, '0') and p.title < 'Methoe'");
        site.hideEveryFifth();
        methods = wanted;
    }

    /** A page in a space of the sample with a library of all spaces. */
    long libraryPage(int rows) {
        return site.page(
                "Library of " + rows,
                "<ac:structured-macro ac:name=\"delbar-method-library\" ac:schema-version=\"1\">"
                        + parameter("spaces", "@all") + parameter("sort", "new")
                        + parameter("pageSize", Integer.toString(rows)) + "</ac:structured-macro>");
    }

    static String parameter(String name, String value) {
        return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
    }
}
