package org.delbar.meetups.plans;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.meetups.Meetup;
import org.delbar.meetups.MeetupForm;
import org.delbar.meetups.MeetupTime;
import org.delbar.meetups.NamesShownTo;
import org.delbar.meetups.OnlineLink;
import org.delbar.meetups.SignUpQuestion;
import org.delbar.meetups.WizardAnswers;
import org.delbar.pagefacts.wizard.Answers;
import org.delbar.pagefacts.wizard.WizardFields;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;

/**
 * The answers of the meetup's wizard as they were typed, and what must hold of them. The same answers are judged while a
 * person types and once more when the page is made.
 */
public final class MeetupAnswers {

    public static final int LONGEST_TOPIC = 200;
    public static final int LONGEST_PLACE = 200;

    private final Map<String, String> fields;
    private final PersonKey writer;
    private final MeetupRules rules;

    public MeetupAnswers(Map<String, String> fields, PersonKey writer, MeetupRules rules) {
        this.fields = Map.copyOf(fields);
        this.writer = writer;
        this.rules = rules;
    }

    /** The meetup, or every reason why there is none yet. */
    public Checked check() {
        WizardAnswers wizard = new WizardAnswers(fields);
        Answers answers = wizard.answers();
        if (!rules.open()) {
            answers.refuse(WizardFields.SPACE, "meetups-off");
        }
        String title = wizard.title(rules.titleTaken());
        String topic = wizard.text("topic", LONGEST_TOPIC);
        Optional<ConceptLink> concept = answers.choice("concept", rules.concepts(), "no-concept");
        TimeAnswers times = new TimeAnswers(answers);
        Optional<MeetupTime> time = times.time();
        Optional<MeetupForm> form = answers.choice("form", MeetupForm::ofKey, "choice");
        String place = wizard.text("place", LONGEST_PLACE);
        Optional<OnlineLink> link = answers.choice("link", OnlineLink::read, "link");
        List<PersonKey> hosts = wizard.hosts(writer, rules.people());
        String organisation = wizard.text("organisation", WizardAnswers.LONGEST_ORGANISATION);
        Optional<Integer> seats = wizard.number("seats", 1, Meetup.MOST_SEATS);
        int guests = wizard.number("guests", 0, Meetup.MOST_GUESTS).orElse(0);
        Optional<LocalDateTime> answerBy = times.answerBy(time);
        NamesShownTo names =
                answers.choice("names", NamesShownTo::ofKey, "choice").orElse(NamesShownTo.VIEWERS);
        List<String> questions = questions(wizard);
        List<Refusal> refusals = wizard.refusals();
        if (!refusals.isEmpty() || time.isEmpty()) {
            return new Checked(Optional.empty(), refusals);
        }
        boolean waitingList = !answers.text("waitingList").equals("no");
        boolean maybe = !answers.text("maybe").equals("no");
        return new Checked(
                Optional.of(new NewMeetup(
                        title,
                        concept,
                        topic,
                        time.get(),
                        form,
                        place,
                        link,
                        hosts,
                        organisation,
                        seats,
                        guests,
                        answerBy,
                        waitingList,
                        maybe,
                        names,
                        questions)),
                List.of());
    }

    /** A semicolon parts questions on the page, so none has one of its own. */
    private static List<String> questions(WizardAnswers wizard) {
        List<String> questions = new ArrayList<>();
        for (int i = 1; i <= SignUpQuestion.MOST; i++) {
            String question = wizard.text("question" + i, SignUpQuestion.LONGEST);
            if (question.contains(";")) {
                wizard.answers().refuse("question" + i, "semicolon");
            } else if (!question.isEmpty()) {
                questions.add(question);
            }
        }
        return questions;
    }

    /**
     * What came of a check.
     *
     * @param meetup present exactly when nothing is refused
     * @param refusals in the order of the wizard
     */
    public record Checked(Optional<NewMeetup> meetup, List<Refusal> refusals) {}
}
