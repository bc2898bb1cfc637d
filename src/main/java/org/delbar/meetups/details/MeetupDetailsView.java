package org.delbar.meetups.details;

import java.util.List;

/**
 * What the templates of the details may show; everything is finished text in the reader's language.
 *
 * @param state {@code planned}, {@code cancelled}, {@code over}, {@code sample} or {@code nothing}
 * @param status said in words when the meetup is cancelled or over, else empty
 * @param when in the reader's zone; without a time the one sentence that says so
 * @param elsewhere the same in the meetup's own zone, empty when the clocks show the same
 * @param week number of the week, may be empty
 * @param countdown may be empty
 * @param facts in a fixed order; empty ones are left out
 * @param notes sentences for whoever looks at the page
 * @param calendar where the file for people's own calendars is, may be empty
 * @param calendarLabel the words of that link
 * @param problems sentences, each naming a row
 */
public record MeetupDetailsView(
        String state,
        String heading,
        String status,
        String when,
        String elsewhere,
        String week,
        String countdown,
        List<MeetupDetailsFact> facts,
        List<String> notes,
        String calendar,
        String calendarLabel,
        String problemsHeading,
        List<String> problems) {

    public MeetupDetailsView {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
        problems = List.copyOf(problems);
    }

    /** One sentence instead of a meetup. */
    static MeetupDetailsView sentence(String heading, String sentence) {
        return new MeetupDetailsView(
                "nothing", heading, "", sentence, "", "", "", List.of(), List.of(), "", "", "", List.of());
    }
}
