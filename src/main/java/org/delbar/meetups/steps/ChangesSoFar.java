package org.delbar.meetups.steps;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.delbar.meetups.MeetupWords;
import org.delbar.pagefacts.FactsEdit;
import org.delbar.pagefacts.StorageEdit;
import org.delbar.pagefacts.StorageMarkup;
import org.delbar.pagefacts.StoragePlace;
import org.delbar.pagefacts.StorageSection;
import org.delbar.words.PageLanguage;

/** The section of a concept's page that keeps each change of its status. */
final class ChangesSoFar {

    private static final String CHANGES = "delbar.meetups.concept.changes.";

    static final String HEADING = CHANGES + "heading";

    private static final Set<String> LISTS = Set.of("table", "ul", "ol");
    private static final String BETWEEN = " \u2013 ";

    private final MeetupWords words;
    private final PageLanguage language;

    ChangesSoFar(MeetupWords words, PageLanguage language) {
        this.words = words;
        this.language = language;
    }

    /**
     * Puts a line behind those that are there. A page without the section gets it at the end of its main column: the facts
     * keep only the latest step, so earlier notes would be lost.
     *
     * @param line date, status, note and person as storage format
     */
    void add(StorageEdit edit, List<String> line) {
        Optional<StorageSection> section = StorageSection.called(words.inEachLanguage(HEADING), edit);
        if (section.isEmpty()) {
            edit.append(mainColumn(edit.root()), "<h2>" + word(HEADING) + "</h2>" + table(line));
            return;
        }
        section.get()
                .all()
                .filter(each -> LISTS.contains(each.name()))
                .findFirst()
                .ifPresentOrElse(
                        list -> add(edit, list, line),
                        () -> edit.behind(section.get().heading(), table(line)));
    }

    private static void add(StorageEdit edit, StoragePlace list, List<String> line) {
        if (!list.name().equals("table")) {
            edit.append(list, "<li>" + String.join(BETWEEN, line) + "</li>");
            return;
        }
        List<StoragePlace> rows = FactsEdit.rows(list);
        if (rows.isEmpty()) {
            edit.append(list, row(line, line.size()));
        } else {
            edit.behind(
                    rows.get(rows.size() - 1), row(line, rows.get(0).children().size()));
        }
    }

    /** Fewer columns hold the rest of the line in the last one; further ones stay empty. */
    private static String row(List<String> line, int columns) {
        int own = Math.max(0, Math.min(columns, line.size()) - 1);
        String cells = line.subList(0, own).stream().map(ChangesSoFar::cell).collect(Collectors.joining());
        String last = cell(String.join(BETWEEN, line.subList(own, line.size())));
        return "<tr>" + cells + last + cell("").repeat(Math.max(0, columns - line.size())) + "</tr>";
    }

    private static String cell(String content) {
        return "<td>" + content + "</td>";
    }

    private String table(List<String> line) {
        String head =
                List.of(CHANGES + "date", "delbar.meetups.concept-fact.status", CHANGES + "what", CHANGES + "who")
                        .stream()
                        .map(key -> "<th>" + word(key) + "</th>")
                        .collect(Collectors.joining());
        return "<table><tbody><tr>" + head + "</tr>" + row(line, line.size()) + "</tbody></table>";
    }

    /** The first column of the last part of a page with a layout, else the whole page. */
    private static StoragePlace mainColumn(StoragePlace page) {
        return page.all()
                .filter(each -> each.name().equals("ac:layout-section"))
                .reduce((one, next) -> next)
                .flatMap(section -> section.children().stream()
                        .filter(each -> each.name().equals("ac:layout-cell"))
                        .findFirst())
                .orElse(page);
    }

    private String word(String key) {
        return StorageMarkup.escaped(words.text(language, key));
    }
}
