package org.delbar.learning.worksheets;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.delbar.learning.Kind;
import org.delbar.pagefacts.wizard.Answers;
import org.delbar.pagefacts.wizard.FreeTitle;
import org.delbar.pagefacts.wizard.WizardFields;
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

    private static final String REFUSED = "delbar.learning.worksheet.refused.";

    private final Map<String, String> fields;
    private final LocalDate today;
    private final Function<String, Optional<PersonKey>> people;
    private final WorksheetRules rules;
    private Answers answers;

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
        answers = new Answers(fields, REFUSED);
        this.today = today;
        this.people = people;
        this.rules = rules;
    }

    /** The worksheet, or every reason why there is none yet. */
    public Checked check() {
        answers = new Answers(fields, REFUSED);
        if (!rules.open()) {
            answers.refuse(WizardFields.SPACE, "off");
        }
        String whatHappened = answer("whatHappened");
        if (whatHappened.isBlank()) {
            answers.refuse("whatHappened", "nothing-happened");
        }
        LocalDate happenedOn = pastDay("happenedOn");
        Worksheet worksheet = new Worksheet(
                title(happenedOn),
                happenedOn,
                answers.choice("kind", Kind::ofKey, "kind"),
                answers.choice("source", rules.sources(), "source"),
                answers.limited("process", LONGEST_PROCESS),
                answers.isOn("training"),
                answers.isOn("finishLater"),
                whatHappened,
                answer("whatWeLearn"),
                answer("nextTime"),
                actions());
        List<Refusal> refusals = answers.refusals();
        return new Checked(refusals.isEmpty() ? Optional.of(worksheet) : Optional.empty(), refusals);
    }

    /** What the title would be if the writer left it empty. */
    public String proposedTitle() {
        return proposed(day("happenedOn").orElse(today));
    }

    private String title(LocalDate happenedOn) {
        String title = answers.text("title").strip();
        if (title.isEmpty()) {
            return proposed(happenedOn);
        }
        if (title.length() > FreeTitle.LONGEST) {
            answers.refuse("title", "too-long", FreeTitle.LONGEST, title.length());
        } else if (rules.titleTaken().test(title)) {
            answers.refuse("title", "title-taken", FreeTitle.of(title, rules.titleTaken()));
        }
        return title;
    }

    private String proposed(LocalDate happenedOn) {
        Map<String, String> values = Map.of(
                TitlePattern.DATE,
                happenedOn.toString(),
                "source",
                rules.sources()
                        .apply(answers.text("source").strip())
                        .map(source -> source.name(rules.language()))
                        .orElse(""),
                "where",
                answers.text("process").strip());
        return WorksheetTitle.proposed(rules.titlePattern(), values, answers.text("whatHappened"), rules.titleTaken());
    }

    private String answer(String field) {
        return answers.limited(field, LONGEST_ANSWER);
    }

    private LocalDate pastDay(String field) {
        Optional<LocalDate> day = day(field);
        if (day.isEmpty() && !answers.text(field).isBlank()) {
            answers.refuse(field, "no-date");
        }
        if (day.filter(each -> each.isAfter(today)).isPresent()) {
            answers.refuse(field, "future");
        }
        return day.orElse(today);
    }

    private Optional<LocalDate> day(String field) {
        try {
            return answers.text(field).isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(answers.text(field).strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private List<Worksheet.Action> actions() {
        List<Worksheet.Action> actions = new ArrayList<>();
        for (int number = 1; number <= MOST_ACTIONS; number++) {
            String prefix = "action" + number;
            String what = answers.limited(prefix + "What", LONGEST_ACTION).strip();
            List<PersonKey> who = answers.people(prefix + "Who", people);
            Optional<LocalDate> by = day(prefix + "By");
            if (by.isEmpty() && !answers.text(prefix + "By").isBlank()) {
                answers.refuse(prefix + "By", "no-date");
            }
            if (!what.isEmpty()) {
                actions.add(new Worksheet.Action(what, who, by));
            } else if (!who.isEmpty() || by.isPresent()) {
                answers.refuse(prefix + "What", "nothing-to-do");
            }
        }
        return actions;
    }

    /**
     * What came of a check.
     *
     * @param worksheet present exactly when nothing is refused
     * @param refusals in the order of the form
     */
    public record Checked(Optional<Worksheet> worksheet, List<Refusal> refusals) {}
}
