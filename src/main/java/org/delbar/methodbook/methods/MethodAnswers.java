package org.delbar.methodbook.methods;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.GroupSize;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.Minutes;
import org.delbar.methodbook.Terms;
import org.delbar.pagefacts.wizard.Answers;
import org.delbar.pagefacts.wizard.FreeTitle;
import org.delbar.pagefacts.wizard.WizardFields;
import org.delbar.spaces.settings.NamedChoice;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;

/**
 * The answers of the wizard as they were typed, and what must hold of them. The same answers are judged while a person
 * types and once more when the page is made.
 */
public final class MethodAnswers {

    public static final int LONGEST_NAME = 120;
    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_MATERIALS = 500;
    public static final int LONGEST_ORGANISATION = 120;
    public static final int LONGEST_SOURCE = 300;

    private static final String REFUSED = "delbar.methodbook.method.refused.";

    private final Map<String, String> fields;
    private final PersonKey sharer;
    private final MethodRules rules;

    /**
     * Answers as one person gives them.
     *
     * @param fields by name; absent is as the wizard begins
     * @param sharer who writes; shares the method as long as nobody is named
     */
    public MethodAnswers(Map<String, String> fields, PersonKey sharer, MethodRules rules) {
        this.fields = Map.copyOf(fields);
        this.sharer = sharer;
        this.rules = rules;
    }

    /** The method, or every reason why there is none yet. */
    public Checked check() {
        Answers answers = new Answers(fields, REFUSED);
        if (!rules.open()) {
            answers.refuse(WizardFields.SPACE, "off");
        }
        WholeNumbers numbers = new WholeNumbers(answers);
        SharedMethod method = new SharedMethod(
                name(answers),
                required(answers, "line", LONGEST_LINE, "no-line"),
                answers.ticked("category", rules.categories(), NamedChoice::key, "choice"),
                answers.ticked("subject", rules.subjects(), NamedChoice::key, "choice"),
                numbers.range("timeFrom", "timeTo", Minutes.MOST, "no-shortest")
                        .map(range -> new Minutes(range.from(), range.to().orElse(range.from()))),
                numbers.one("preparation", 0, Minutes.MOST),
                numbers.range("peopleFrom", "peopleTo", GroupSize.MOST, "no-fewest")
                        .map(range -> new GroupSize(range.from(), range.to())),
                answers.ticked("form", List.of(MethodForm.values()), MethodForm::key, "choice"),
                answers.choice("difficulty", Difficulty::ofKey, "choice").orElse(Difficulty.EASY),
                answers.limited("materials", LONGEST_MATERIALS).strip(),
                sharedBy(answers),
                answers.limited("organisation", LONGEST_ORGANISATION).strip(),
                answers.choice("basedOn", rules.methods(), "no-method"),
                answers.limited("source", LONGEST_SOURCE).strip(),
                terms(answers));
        List<Refusal> refusals = answers.refusals();
        return new Checked(refusals.isEmpty() ? Optional.of(method) : Optional.empty(), refusals);
    }

    private String name(Answers answers) {
        String name = required(answers, "title", LONGEST_NAME, "no-name");
        if (!name.isEmpty()
                && name.length() <= LONGEST_NAME
                && rules.titleTaken().test(name)) {
            answers.refuse("title", "name-taken", FreeTitle.of(name, rules.titleTaken(), LONGEST_NAME));
        }
        return name;
    }

    /** White space at the ends does not count. */
    private static String required(Answers answers, String field, int longest, String reason) {
        String text = answers.text(field).strip();
        if (text.isEmpty()) {
            answers.refuse(field, reason);
        } else if (text.length() > longest) {
            answers.refuse(field, "too-long", longest, text.length());
        }
        return text;
    }

    private List<PersonKey> sharedBy(Answers answers) {
        if (!answers.has("sharedBy")) {
            return List.of(sharer);
        }
        if (answers.text("sharedBy").isBlank()) {
            answers.refuse("sharedBy", "nobody");
        }
        return answers.people("sharedBy", rules.people());
    }

    /** An open licence has a name, which stands with the source. */
    private static Optional<Terms> terms(Answers answers) {
        Optional<Terms> terms = answers.choice("terms", Terms::ofKey, "choice");
        if (terms.filter(each -> each == Terms.OPEN_LICENCE).isPresent()
                && answers.text("source").isBlank()) {
            answers.refuse("source", "no-licence");
        }
        return terms;
    }

    /**
     * What came of a check.
     *
     * @param method present exactly when nothing is refused
     * @param refusals in the order of the wizard
     */
    public record Checked(Optional<SharedMethod> method, List<Refusal> refusals) {}
}
