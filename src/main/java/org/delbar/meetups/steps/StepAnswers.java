package org.delbar.meetups.steps;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.meetups.ConceptStatus;
import org.delbar.meetups.WizardAnswers;
import org.delbar.pagefacts.WrittenDate;
import org.delbar.pagefacts.wizard.Answers;
import org.delbar.words.Refusal;

/** What was typed about a change of status, and what must hold of it. */
final class StepAnswers {

    static final int LONGEST_NOTE = 300;
    static final int LONGEST_VERSION = 20;

    private final ConceptStatus present;
    private final LocalDate today;

    StepAnswers(ConceptStatus present, LocalDate today) {
        this.present = present;
        this.today = today;
    }

    /**
     * Every status but the present one: a trial may fail, a rest may end, and the page's table can say any of them. A form
     * that knew better would only send people back to the table.
     */
    static List<ConceptStatus> next(ConceptStatus present) {
        return Arrays.stream(ConceptStatus.values())
                .filter(each -> each != present)
                .toList();
    }

    /** The one that usually follows; empty where none does. */
    static Optional<ConceptStatus> usual(ConceptStatus present) {
        return switch (present) {
            case IDEA -> Optional.of(ConceptStatus.TRIAL);
            case TRIAL -> Optional.of(ConceptStatus.REFINED);
            case REFINED, RESTING -> Optional.of(ConceptStatus.IN_USE);
            case IN_USE, RETIRED -> Optional.empty();
        };
    }

    /** The change, or every reason why there is none yet. What belongs to another status than the chosen one does not count. */
    Checked check(Map<String, String> fields) {
        WizardAnswers wizard = new WizardAnswers(fields);
        Answers answers = wizard.answers();
        Optional<ConceptStatus> status = answers.choice("status", ConceptStatus::ofKey, "choice");
        if (answers.text("status").isBlank()) {
            answers.refuse("status", "no-status");
        } else if (status.filter(each -> each == present).isPresent()) {
            answers.refuse("status", "same-status");
        }
        String note = wizard.required("note", LONGEST_NOTE, "no-note").replaceAll("\\s+", " ");
        Optional<LocalDate> trialUntil =
                status.filter(each -> each == ConceptStatus.TRIAL).flatMap(each -> trialUntil(answers));
        String version = status.filter(each -> each == ConceptStatus.REFINED)
                .map(each -> wizard.text("version", LONGEST_VERSION))
                .orElse("");
        List<Refusal> refusals = wizard.refusals();
        return new Checked(
                refusals.isEmpty()
                        ? status.map(each -> new NewStep(each, note, trialUntil, version))
                        : Optional.empty(),
                refusals);
    }

    /** A trial without an end is nothing one learns from. */
    private Optional<LocalDate> trialUntil(Answers answers) {
        String text = answers.text("trialUntil");
        Optional<LocalDate> day = WrittenDate.read(text);
        if (text.isBlank()) {
            answers.refuse("trialUntil", "no-trial-end");
        } else if (day.isEmpty()) {
            answers.refuse("trialUntil", "date");
        } else if (day.get().isBefore(today)) {
            answers.refuse("trialUntil", "past-day");
        }
        return day;
    }

    /**
     * What came of a check.
     *
     * @param step present exactly when nothing is refused
     */
    record Checked(Optional<NewStep> step, List<Refusal> refusals) {}
}
