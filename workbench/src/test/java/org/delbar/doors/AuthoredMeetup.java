package org.delbar.doors;

/** Meetups that somebody writes by hand: pages with a facts table. */
public final class AuthoredMeetup {

    private AuthoredMeetup() {}

    /** @param rows of the facts table */
    public static String storage(String rows) {
        return "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-meetup</ac:parameter>"
                + "<ac:rich-text-body><table><tbody>" + rows
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>"
                + "<ac:structured-macro ac:name=\"delbar-meetup-rsvp\" />";
    }

    public static String row(String label, String value) {
        return "<tr><th>" + label + "</th><td>" + value + "</td></tr>";
    }
}
