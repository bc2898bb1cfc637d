package org.delbar.workbench.content;

import com.atlassian.confluence.core.ContentEntityObject;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Native tasks with their check marks. */
final class TaskLists implements ElementRenderer {

    @Override
    public void render(Element list, Rendering rendering, StringBuilder out) {
        ContentEntityObject entity = rendering.context().getEntity();
        out.append("<ul class=\"inline-task-list\"");
        Html.attribute(out, "data-inline-tasks-content-id", entity == null ? "0" : String.valueOf(entity.getId()));
        out.append('>');
        for (Element task : Storage.elements(list)) {
            if (task.getNodeName().equals("ac:task")) {
                task(task, rendering, out);
            } else if (task.getNodeName().equals("ac:task-list")) {
                out.append("<li class=\"inline-task-list-nested\">");
                render(task, rendering, out);
                out.append("</li>");
            }
        }
        out.append("</ul>");
    }

    private static void task(Element task, Rendering rendering, StringBuilder out) {
        out.append("<li");
        Html.attribute(out, "class", isComplete(task) ? "checked" : null);
        Html.attribute(out, "data-inline-task-id", textOf(Storage.first(task, "ac:task-id")));
        out.append("><span>");
        Element body = Storage.first(task, "ac:task-body");
        if (body != null) {
            rendering.inside(body, out);
        }
        out.append("</span></li>");
    }

    static boolean isComplete(Element task) {
        return textOf(Storage.first(task, "ac:task-status")).equals("complete");
    }

    static String textOf(@Nullable Element element) {
        return element == null ? "" : element.getTextContent().strip();
    }
}
