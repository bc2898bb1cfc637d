package org.delbar.pagefacts;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;

/** Counts native tasks in a stream of storage format; a task may hold a list of tasks. */
final class TasksCollector {

    private static final class Draft {
        private final StringBuilder body = new StringBuilder();
        private final StringBuilder status = new StringBuilder();
        private String due = "";
        private boolean inStatus;
        private boolean inBody;
    }

    private final Deque<Draft> tasks = new ArrayDeque<>();
    private boolean inPlaceholder;
    private int open;
    private int done;
    private String nextDue = "";

    void start(XMLStreamReader reader) {
        String name = PageReader.name(reader);
        if (name.equals("ac:task")) {
            tasks.push(new Draft());
            return;
        }
        Draft task = tasks.peek();
        if (task == null) {
            return;
        }
        switch (name) {
            case "ac:task-status" -> task.inStatus = true;
            case "ac:task-body" -> task.inBody = true;
            case "ac:placeholder" -> inPlaceholder = true;
            case "ri:user" -> task.body.append('@');
            case "time" -> {
                if (task.inBody && task.due.isEmpty()) {
                    task.due = PageReader.attribute(reader, "datetime");
                }
            }
            default -> {
                // formatting does not change what a task says
            }
        }
    }

    void text(String characters) {
        Draft task = tasks.peek();
        if (task == null || inPlaceholder) {
            return;
        }
        if (task.inStatus) {
            task.status.append(characters);
        } else if (task.inBody) {
            task.body.append(characters);
        }
    }

    void end(String name) {
        Draft task = tasks.peek();
        if (task == null) {
            return;
        }
        switch (name) {
            case "ac:task-status" -> task.inStatus = false;
            case "ac:task-body" -> task.inBody = false;
            case "ac:placeholder" -> inPlaceholder = false;
            case "ac:task" -> count(tasks.pop());
            default -> {
                // see start
            }
        }
    }

    private void count(Draft task) {
        if (task.body.toString().isBlank()) {
            return;
        }
        if (task.status.toString().strip().equals("complete")) {
            done++;
            return;
        }
        open++;
        if (!task.due.isEmpty() && (nextDue.isEmpty() || task.due.compareTo(nextDue) < 0)) {
            nextDue = task.due;
        }
    }

    PageTasks tasks() {
        return new PageTasks(open, done, nextDue);
    }
}
