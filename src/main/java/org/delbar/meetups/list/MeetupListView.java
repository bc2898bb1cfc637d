package org.delbar.meetups.list;

import java.util.List;

/**
 * What the list's templates may show; everything is finished text in the reader's language.
 *
 * @param id tells lists of one page apart
 * @param shape {@code list}, {@code cards} or {@code agenda}
 * @param problems sentences, each naming a field
 * @param createButton finished HTML of the product's own macro, or empty
 * @param periods upcoming, past and all
 * @param whose everybody’s and the reader’s own
 * @param shapes ways to look at the list
 * @param empty said instead of meetups
 * @param signInAddress empty unless the list needs to know who reads
 * @param answerAddress of the screen for browsers without scripts
 * @param notes sentences below the list
 * @param previous address, may be empty
 * @param next address, may be empty
 */
public record MeetupListView(
        String id,
        String shape,
        String heading,
        List<String> problems,
        String createButton,
        List<MeetupListLink> periods,
        List<MeetupListLink> whose,
        List<MeetupListLink> shapes,
        List<MeetupListGroup> groups,
        String empty,
        String signInAddress,
        String answerAddress,
        List<String> notes,
        String previous,
        String next) {

    public MeetupListView {
        problems = List.copyOf(problems);
        periods = List.copyOf(periods);
        whose = List.copyOf(whose);
        shapes = List.copyOf(shapes);
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }
}
