package org.delbar.meetups.concepts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.meetups.MeetupWords;
import org.delbar.pagefacts.FactLabel;
import org.delbar.pagefacts.StorageMarkup;
import org.delbar.words.PageLanguage;

/** What a preset puts on a page as storage format; the blank one has instructions where the others have text. */
final class PresetParts {

    private final MeetupWords words;
    private final PageLanguage language;
    private final Preset preset;

    PresetParts(MeetupWords words, PageLanguage language, Preset preset) {
        this.words = words;
        this.language = language;
        this.preset = preset;
    }

    String paragraph(String part) {
        return "<p>" + shown(word(preset.textKey(part))) + "</p>";
    }

    String items(String part) {
        return list(parted(word(preset.textKey(part))).map(this::shown));
    }

    /** "5: Welcome" is a row of five minutes. */
    String programme() {
        String head = "<tr><th>" + word("delbar.meetups.concept.programme.minutes") + "</th><th>"
                + word("delbar.meetups.concept.programme.what") + "</th></tr>";
        return parted(word(preset.textKey("programme")))
                .map(row -> row.split(": ", 2))
                .map(row -> "<tr><td>" + row[0] + "</td><td>" + shown(row[1]) + "</td></tr>")
                .collect(Collectors.joining("", "<table><tbody>" + head, "</tbody></table>"));
    }

    /** Each role with what it does, as far as we know it. */
    String roles(List<String> roles) {
        if (roles.isEmpty()) {
            return "<p>" + instruction(word("delbar.meetups.blank.no-roles")) + "</p>";
        }
        Map<String, String> tasks = new HashMap<>();
        parted(words.text(language, "delbar.meetups.concept.role-tasks"))
                .map(task -> task.split(": ", 2))
                .forEach(task -> tasks.put(FactLabel.plain(task[0]), StorageMarkup.escaped(task[1])));
        String unknown = instruction(word("delbar.meetups.blank.role"));
        return list(roles.stream()
                .map(role -> "<strong>" + StorageMarkup.escaped(beginning(role)) + "</strong>: "
                        + tasks.getOrDefault(FactLabel.plain(role), unknown)));
    }

    /** As a line begins. */
    private static String beginning(String role) {
        int first = role.offsetByCodePoints(0, 1);
        return role.substring(0, first).toUpperCase(Locale.ROOT) + role.substring(first);
    }

    private static String list(Stream<String> items) {
        return items.map(item -> "<li>" + item + "</li>").collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private static Stream<String> parted(String text) {
        return Arrays.stream(text.split(" / ", -1));
    }

    private String shown(String text) {
        return preset == Preset.BLANK ? instruction(text) : text;
    }

    /** Shown in the editor only. */
    static String instruction(String text) {
        return "<ac:placeholder>" + text + "</ac:placeholder>";
    }

    private String word(String key) {
        return StorageMarkup.escaped(words.text(language, key));
    }
}
