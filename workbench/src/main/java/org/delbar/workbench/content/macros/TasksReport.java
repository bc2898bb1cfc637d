package org.delbar.workbench.content.macros;

import static org.delbar.workbench.content.Html.escape;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.delbar.workbench.content.Html;
import org.delbar.workbench.content.StorageRenderer;
import org.delbar.workbench.content.Surroundings;

/** A table of tasks on pages that the reader may see. */
final class TasksReport implements BuiltIn.Code {

    private static final List<String> COLUMNS = List.of("description", "duedate", "assignee", "location");
    private static final int DEFAULT_ROWS = 20;
    private static final int CANDIDATES = 500;

    private final Surroundings surroundings;
    private final StorageRenderer renderer;

    TasksReport(Surroundings surroundings, StorageRenderer renderer) {
        this.surroundings = surroundings;
        this.renderer = renderer;
    }

    @Override
    public String html(Map<String, String> parameters, String body, ConversionContext context) {
        List<FoundTask> tasks =
                surroundings
                        .visible(candidates(parameters, context)
                                .limit(CANDIDATES)
                                .toList())
                        .stream()
                        .filter(page -> isMeant(page, parameters))
                        .flatMap(page -> FoundTask.on(page, surroundings.accounts()).stream())
                        .filter(task -> isMeant(task, parameters))
                        .sorted(order(parameters))
                        .limit(rows(parameters.getOrDefault("pageSize", "")))
                        .toList();
        if (tasks.isEmpty()) {
            String empty = parameters.getOrDefault("emptymessage", "");
            return "<div class=\"tasks-report-empty\"><p>"
                    + escape(empty.isEmpty() ? surroundings.text("workbench.content.tasks.none") : empty)
                    + "</p></div>";
        }
        return table(tasks, columns(parameters), context);
    }

    private String table(List<FoundTask> tasks, List<String> columns, ConversionContext context) {
        StringBuilder out =
                new StringBuilder("<div class=\"table-wrap\"><table class=\"aui tasks-report\"><thead><tr>");
        for (String column : columns) {
            out.append("<th class=\"header-").append(column).append("\">");
            out.append(escape(surroundings.text("workbench.content.tasks." + column)))
                    .append("</th>");
        }
        out.append("</tr></thead><tbody>");
        for (FoundTask task : tasks) {
            out.append("<tr>");
            columns.forEach(column -> out.append("<td class=\"tasks-table-column-")
                    .append(column)
                    .append("\">")
                    .append(cell(column, task, context))
                    .append("</td>"));
            out.append("</tr>");
        }
        return out.append("</tbody></table></div>").toString();
    }

    private String cell(String column, FoundTask task, ConversionContext context) {
        return switch (column) {
            case "duedate" -> task.due() == null ? "" : escape(surroundings.date(task.due()));
            case "assignee" ->
                task.assignee() == null ? "" : escape(task.assignee().getFullName());
            case "location" -> link(task.page(), context);
            default -> description(task, context);
        };
    }

    private String description(FoundTask task, ConversionContext context) {
        StringBuilder out = new StringBuilder("<ul class=\"inline-task-list\"");
        Html.attribute(
                out, "data-inline-tasks-content-id", String.valueOf(task.page().getId()));
        out.append("><li");
        Html.attribute(out, "class", task.complete() ? "checked" : null);
        Html.attribute(out, "data-inline-task-id", task.id());
        return out.append("><span>")
                .append(renderer.view(task.storage(), task.page(), null, context.getOutputType()))
                .append("</span></li></ul>")
                .toString();
    }

    private String link(Page page, ConversionContext context) {
        StringBuilder out = new StringBuilder("<a");
        Html.attribute(out, "href", surroundings.address(page.getUrlPath(), context));
        return out.append('>').append(escape(page.getTitle())).append("</a>").toString();
    }

    /** Pages by number, and all of the spaces that are named; of this space when neither is. */
    private Stream<Page> candidates(Map<String, String> parameters, ConversionContext context) {
        Map<Long, Page> found = new LinkedHashMap<>();
        List<String> both = words(parameters, "spaceAndPage");
        Stream.concat(words(parameters, "pages").stream(), having("page:", both))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> surroundings.pages().getPage(Long.parseLong(id)))
                .filter(Objects::nonNull)
                .forEach(page -> found.put(page.getId(), page));
        List<String> spaces = Stream.concat(words(parameters, "spaces").stream(), having("space:", both))
                .toList();
        if (found.isEmpty() && spaces.isEmpty() && context.getSpaceKey() != null) {
            spaces = List.of(context.getSpaceKey());
        }
        for (String key : spaces) {
            Space space = surroundings.spaces().getSpace(key);
            if (space != null) {
                surroundings.pages().getPages(space, true).forEach(page -> found.put(page.getId(), page));
            }
        }
        return found.values().stream();
    }

    private static boolean isMeant(Page page, Map<String, String> parameters) {
        List<String> labels = words(parameters, "labels");
        return labels.isEmpty() || page.getLabels().stream().anyMatch(label -> labels.contains(label.getName()));
    }

    private static boolean isMeant(FoundTask task, Map<String, String> parameters) {
        List<String> assignees = words(parameters, "assignees");
        String status = parameters.getOrDefault("status", "incomplete");
        return (!status.equals("incomplete") || !task.complete())
                && (!status.equals("complete") || task.complete())
                && (assignees.isEmpty()
                        || (task.assignee() != null
                                && (assignees.contains(task.assignee().getName())
                                        || assignees.contains(
                                                task.assignee().getKey().getStringValue()))));
    }

    private static Comparator<FoundTask> order(Map<String, String> parameters) {
        Comparator<FoundTask> order = switch (parameters
                .getOrDefault("sortBy", "due date")
                .toLowerCase(Locale.ROOT)) {
            case "page title" -> Comparator.comparing(task -> task.page().getTitle(), String.CASE_INSENSITIVE_ORDER);
            case "assignee" ->
                Comparator.comparing(
                        task -> task.assignee() == null ? null : task.assignee().getFullName(),
                        Comparator.nullsLast(String.CASE_INSENSITIVE_ORDER));
            default -> Comparator.comparing(FoundTask::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
        };
        return parameters.getOrDefault("reverseSort", "").equals("true") ? order.reversed() : order;
    }

    private static List<String> columns(Map<String, String> parameters) {
        List<String> wished =
                words(parameters, "columns").stream().filter(COLUMNS::contains).toList();
        return wished.isEmpty() ? COLUMNS : wished;
    }

    private static int rows(String text) {
        return text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : DEFAULT_ROWS;
    }

    private static Stream<String> having(String prefix, List<String> words) {
        return words.stream().filter(word -> word.startsWith(prefix)).map(word -> word.substring(prefix.length()));
    }

    private static List<String> words(Map<String, String> parameters, String name) {
        return Arrays.stream(parameters.getOrDefault(name, "").split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
