package org.delbar.pagefacts;

/**
 * Native tasks of a page that say something; an empty tick box is not a task.
 *
 * @param open not ticked
 * @param done ticked
 * @param nextDue the earliest date in an open task, ISO, or empty
 */
public record PageTasks(int open, int done, String nextDue) {

    public static final PageTasks NONE = new PageTasks(0, 0, "");

    public int all() {
        return open + done;
    }
}
