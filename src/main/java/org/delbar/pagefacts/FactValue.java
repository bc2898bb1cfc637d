package org.delbar.pagefacts;

import java.util.List;

/**
 * What stands beside a label: the words as a reader sees them, and what the editor linked in them.
 *
 * @param text white space folded; empty when the cell is
 * @param people user keys of mentioned people, in order
 * @param dates ISO dates of date lozenges, in order, as they stand in the page
 * @param pages linked pages, in order
 */
public record FactValue(String text, List<String> people, List<String> dates, List<LinkedPage> pages) {

    public FactValue {
        people = List.copyOf(people);
        dates = List.copyOf(dates);
        pages = List.copyOf(pages);
    }

    public boolean isEmpty() {
        return text.isEmpty() && people.isEmpty() && dates.isEmpty() && pages.isEmpty();
    }
}
