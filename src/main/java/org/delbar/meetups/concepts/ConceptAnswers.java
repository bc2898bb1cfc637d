package org.delbar.meetups.concepts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.meetups.MeetupForm;
import org.delbar.meetups.WizardAnswers;
import org.delbar.pagefacts.WrittenDate;
import org.delbar.pagefacts.wizard.Answers;
import org.delbar.pagefacts.wizard.WizardFields;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;

/**
 * The answers of the concept's wizard as they were typed, and what must hold of them. The same answers are judged while a
 * person types and once more when the page is made.
 */
public final class ConceptAnswers {

    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_FACT = 200;
    public static final int LONGEST_QUESTION = 500;

    private final Map<String, String> fields;
    private final PersonKey writer;
    private final ConceptRules rules;

    public ConceptAnswers(Map<String, String> fields, PersonKey writer, ConceptRules rules) {
        this.fields = Map.copyOf(fields);
        this.writer = writer;
        this.rules = rules;
    }

    /** The concept, or every reason why there is none yet. */
    public Checked check() {
        WizardAnswers wizard = new WizardAnswers(fields);
        Answers answers = wizard.answers();
        if (!rules.open()) {
            answers.refuse(WizardFields.SPACE, "concepts-off");
        }
        NewConcept concept = new NewConcept(
                wizard.title(rules.titleTaken()),
                wizard.required("line", LONGEST_LINE, "no-line"),
                answers.choice("preset", Preset::ofKey, "choice").orElse(Preset.BLANK),
                wizard.hosts(writer, rules.people()),
                wizard.text("length", LONGEST_FACT),
                wizard.text("people", LONGEST_FACT),
                answers.ticked("form", List.of(MeetupForm.values()), MeetupForm::key, "choice"),
                wizard.text("place", LONGEST_FACT),
                wizard.text("cost", LONGEST_FACT),
                wizard.text("rhythm", LONGEST_FACT),
                wizard.text("roles", LONGEST_FACT),
                wizard.text("subject", LONGEST_FACT),
                wizard.text("organisation", WizardAnswers.LONGEST_ORGANISATION),
                wizard.text("question", LONGEST_QUESTION),
                trialUntil(answers));
        List<Refusal> refusals = wizard.refusals();
        return new Checked(refusals.isEmpty() ? Optional.of(concept) : Optional.empty(), refusals);
    }

    private static Optional<LocalDate> trialUntil(Answers answers) {
        String text = answers.text("trialUntil");
        Optional<LocalDate> day = WrittenDate.read(text);
        if (day.isEmpty() && !text.isBlank()) {
            answers.refuse("trialUntil", "date");
        }
        return day;
    }

    /**
     * What came of a check.
     *
     * @param concept present exactly when nothing is refused
     * @param refusals in the order of the wizard
     */
    public record Checked(Optional<NewConcept> concept, List<Refusal> refusals) {}
}
