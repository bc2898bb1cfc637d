package org.delbar.learning.worksheets;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.delbar.learning.Kind;
import org.delbar.pagefacts.making.FreeTitle;
import org.delbar.spaces.settings.TitlePattern;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;

/**
 * The answers of the wizard as they were typed, and what must hold of them. The same form judges while a person types
 * and once more when the page is made.
 */
public final class WorksheetForm {

    public static final int LONGEST_ANSWER = 4000;
    public static final int LONGEST_PROCESS = 200;
    public static final int LONGEST_ACTION = 500;
    public static final int MOST_ACTIONS = 5;

    private final Map<String, String> fields;
    private final LocalDate today;
    private final Function<String, Optional<PersonKey>> people;
    private final WorksheetRules rules;
    private final List<Refusal> refusals = new ArrayList<>();

    /**
     * A form as one person sends it.
     *
     * @param fields by name; absent is empty
     * @param today where the writer is
     * @param people by user name
     * @param rules of the space
     */
    public WorksheetForm(
            Map<String, String> fields,
            LocalDate today,
            Function<String, Optional<PersonKey>> people,
            WorksheetRules rules) {
        this.fields = Map.copyOf(fields);
        this.today = today;
        this.people = people;
        this.rules = rules;
    }

    /** The worksheet, or every reason why there is none yet. */
    public Checked check() {
        refusals.clear();
        if (!rules.open()) {
            refuse(WorksheetForms.SPACE, "delbar.learning.worksheet.refused.off");
        }
        String whatHappened = answer("whatHappened");
        if (whatHappened.isBlank()) {
            refuse("whatHappened", "delbar.learning.worksheet.refused.nothing-happened");
        }
        LocalDate happenedOn = pastDay("happenedOn");
        Worksheet worksheet = new Worksheet(
                title(happenedOn),
                happenedOn,
                choice("kind", Kind::ofKey, "delbar.learning.worksheet.refused.kind"),
                choice("source", rules.sources(), "delbar.learning.worksheet.refused.source"),
                limited("process", LONGEST_PROCESS),
                isOn("training"),
                isOn("finishLater"),
                whatHappened,
                answer("whatWeLearn"),
                answer("nextTime"),
                actions());
        return refusals.isEmpty()
                ? new Checked(Optional.of(worksheet), List.of())
                : new Checked(Optional.empty(), List.copyOf(refusals));
    }

    /** What the title would be if the writer left it empty. */
    public String proposedTitle() {
        return proposed(day("happenedOn").orElse(today));
    }

    private String title(LocalDate happenedOn) {
        String title = field("title").strip();
        if (title.isEmpty()) {
            return proposed(happenedOn);
        }
        if (title.length() > FreeTitle.LONGEST) {
            refuse("title", "delbar.learning.worksheet.refused.too-long", FreeTitle.LONGEST, title.length());
        } else if (rules.titleTaken().test(title)) {
            refuse("title", "delbar.learning.worksheet.refused.title-taken", FreeTitle.of(title, rules.titleTaken()));
        }
        return title;
    }

    private String proposed(LocalDate happenedOn) {
        Map<String, String> values = Map.of(
                TitlePattern.DATE,
                happenedOn.toString(),
                "source",
                rules.sources()
                        .apply(field("source").strip())
                        .map(source -> source.name(rules.language()))
                        .orElse(""),
                "where",
                field("process").strip());
        return WorksheetTitle.proposed(rules.titlePattern(), values, field("whatHappened"), rules.titleTaken());
    }

    private String answer(String field) {
        return limited(field, LONGEST_ANSWER);
    }

    private String limited(String field, int longest) {
        String text = field(field);
        if (text.length() > longest) {
            refuse(field, "delbar.learning.worksheet.refused.too-long", longest, text.length());
        }
        return text;
    }

    private LocalDate pastDay(String field) {
        Optional<LocalDate> day = day(field);
        if (day.isEmpty() && !field(field).isBlank()) {
            refuse(field, "delbar.learning.worksheet.refused.no-date");
        }
        if (day.filter(each -> each.isAfter(today)).isPresent()) {
            refuse(field, "delbar.learning.worksheet.refused.future");
        }
        return day.orElse(today);
    }

    private Optional<LocalDate> day(String field) {
        try {
            return field(field).isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(field(field).strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private <T> Optional<T> choice(String field, Function<String, Optional<T>> known, String refusalKey) {
        String key = field(field).strip();
        Optional<T> choice = known.apply(key);
        if (choice.isEmpty() && !key.isEmpty()) {
            refuse(field, refusalKey);
        }
        return choice;
    }

    private List<Worksheet.Action> actions() {
        List<Worksheet.Action> actions = new ArrayList<>();
        for (int number = 1; number <= MOST_ACTIONS; number++) {
            String prefix = "action" + number;
            String what = limited(prefix + "What", LONGEST_ACTION).strip();
            List<PersonKey> who = who(prefix + "Who");
            Optional<LocalDate> by = day(prefix + "By");
            if (by.isEmpty() && !field(prefix + "By").isBlank()) {
                refuse(prefix + "By", "delbar.learning.worksheet.refused.no-date");
            }
            if (!what.isEmpty()) {
                actions.add(new Worksheet.Action(what, who, by));
            } else if (!who.isEmpty() || by.isPresent()) {
                refuse(prefix + "What", "delbar.learning.worksheet.refused.nothing-to-do");
            }
        }
        return actions;
    }

    private List<PersonKey> who(String field) {
        List<PersonKey> found = new ArrayList<>();
        Arrays.stream(field(field).split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> people.apply(name)
                        .ifPresentOrElse(
                                found::add, () -> refuse(field, "delbar.learning.worksheet.refused.person", name)));
        return found;
    }

    private boolean isOn(String field) {
        return field(field).equals("true") || field(field).equals("on");
    }

    private String field(String name) {
        return fields.getOrDefault(name, "");
    }

    private void refuse(String field, String textKey, Serializable... arguments) {
        refusals.add(Refusal.of(field, textKey, arguments));
    }

    /**
     * What came of a check.
     *
     * @param worksheet present exactly when nothing is refused
     * @param refusals in the order of the form
     */
    public record Checked(Optional<Worksheet> worksheet, List<Refusal> refusals) {}
}
