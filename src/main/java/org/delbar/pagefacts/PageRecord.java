package org.delbar.pagefacts;

import java.util.Optional;

/**
 * What Delbar reads from one page body.
 *
 * @param facts empty when the page has no Page Properties macro of the id asked for
 */
public record PageRecord(Optional<FactsTable> facts, PageTasks tasks, PageText text) {

    public static final PageRecord NOTHING = new PageRecord(Optional.empty(), PageTasks.NONE, PageText.NONE);
}
