package org.delbar.bench;

import java.util.Locale;

/**
 * Adds many meetups to a site of lessons: pages, index rows and answers, put in by bulk, hidden as lessons are. Half of
 * them are over. The reader is a host of one hundred and has answered for three hundred, however many there are.
 */
final class MeetupSite {

    private static final String MEETUP = LessonSite.OURS + "MEETUP";
    private static final String OURS = "b.space_key ~ '^B[0-9]+$'";
    private static final String READER = "(select user_key from wb_user where username = '" + LessonSite.READER + "')";
    private static final String HOST = "(select user_key from wb_user where username = 'grace')";
    private static final int HOSTED = 100;
    private static final int OWN = 400;

    private final LessonSite site;
    private int meetups;

    MeetupSite(LessonSite site) {
        this.site = site;
        site.run("insert into \"" + MEETUP + "_SPACE\" (\"SPACE_KEY\") select b.space_key from wb_space b where "
                + OURS);
    }

    /** Adds meetups until there are so many. */
    void growTo(int wanted) {
        site.addPages("Meetup", meetups, wanted);
        String added = " from wb_page p join wb_space b on b.id = p.space_id where " + OURS
                + " and p.title >= 'Meetup ' || lpad('" + meetups + "', 6, '0') and p.title < 'Meetuq'";
        String owner = "case when p.title < 'Meetup " + number(HOSTED) + "' then " + READER + " else " + HOST + " end";
        site.run("insert into \"" + MEETUP + "\" (\"PAGE_ID\", \"SPACE_KEY\", \"TITLE\", \"CONCEPT_PAGE\", \"TOPIC\","
                + " \"STARTS_AT\", \"ENDS_AT\", \"ZONE\", \"ALL_DAY\", \"FORM\", \"PLACE\", \"HOSTS\","
                + " \"ORGANISATION\", \"ORGANISATION_WORDS\", \"SUBJECT_WORDS\", \"SEATS\", \"STATUS\","
                + " \"NAMES_SHOWN_TO\", \"WAITING_LIST\", \"SEATS_KNOWN\", \"CHANGED_AT\", \"KEPT_AT\")"
                + " select p.id, b.space_key, p.title, 0, 'A question that is as long as most', starts, starts + 3600000,"
                + " 'Europe/Oslo', false, 'in-person', 'The boathouse', '|' || host || '|', 'Whitlock & Daughters',"
                + " 'whitlock daughters', 'culture', 12, 'planned', 'viewers', true, true, 1700000000000, 0 from"
                + " (select p.id, p.space_id, p.title, " + owner
                + " as host, (extract(epoch from now()) * 1000)::bigint"
                + " + (p.id * 7919 % 200000 - 100000) * 600000 as starts" + added + ") p"
                + " join wb_space b on b.id = p.space_id");
        String kept = "case when p.title < 'Meetup " + number(HOSTED) + "' then " + READER
                + " else 'host-' || p.id % 500 end";
        site.run("insert into \"" + MEETUP + "_HOST\" (\"HOST_KEY\", \"PAGE_ID\", \"PERSON\", \"SPACE_KEY\")"
                + " select p.id || '-' || " + kept + ", p.id, " + kept + ", b.space_key" + added);
        site.run("insert into \"" + LessonSite.OURS + "SIGNUP_LIST\" (\"PAGE_ID\", \"SPACE_KEY\", \"TAKEN\","
                + " \"WAITING\", \"MAYBE\") select p.id, b.space_key, 7, 0, 1" + added);
        answer("'person-' || p.id % 2000", added);
        answer("'person-' || 2000 + p.id % 2000", added);
        answer(
                READER,
                added + " and p.title >= 'Meetup " + number(HOSTED) + "' and p.title < 'Meetup " + number(OWN) + "'");
        site.hideEveryFifth();
        meetups = wanted;
    }

    private static String number(int meetup) {
        return String.format(Locale.ROOT, "%06d", meetup);
    }

    private void answer(String person, String pages) {
        site.run("insert into \"" + LessonSite.OURS + "ANSWER\" (\"ANSWER_KEY\", \"PAGE_ID\", \"PERSON\", \"REPLY\","
                + " \"GUESTS\", \"SEATED\", \"TURN\", \"SAID_AT\", \"CHANGED_AT\") select p.id || '-' || " + person
                + ", p.id, " + person + ", 'COMING', 0, true, 1, 1700000000000 + p.id, 1700000000000" + pages);
    }

    /** Ids of the reader's own meetups, with commas between. */
    String own() {
        return String.join(
                ", ",
                site.workbench()
                        .database()
                        .jdbc()
                        .queryForList(
                                "select \"PAGE_ID\"::text from \"" + LessonSite.OURS + "ANSWER\" where \"PERSON\" = "
                                        + READER + " union select \"PAGE_ID\"::text from \"" + MEETUP
                                        + "_HOST\" where \"PERSON\" = " + READER,
                                String.class));
    }

    /** A page in a space of the sample with a list of the meetups of all spaces. */
    long listPage(int rows, boolean mine) {
        return site.page(
                (mine ? "Own meetups, " : "Meetups, ") + rows,
                "<ac:structured-macro ac:name=\"delbar-meetup-list\" ac:schema-version=\"1\">"
                        + MethodSite.parameter("spaces", "@all")
                        + MethodSite.parameter("mine", Boolean.toString(mine))
                        + MethodSite.parameter("pageSize", Integer.toString(rows)) + "</ac:structured-macro>");
    }
}
