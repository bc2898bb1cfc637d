package org.delbar.meetups;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.delbar.pagefacts.wizard.Answers;
import org.delbar.pagefacts.wizard.FreeTitle;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;

/** What the wizards of concepts and of meetups ask alike. White space at the ends of an answer does not count. */
public final class WizardAnswers {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_ORGANISATION = 120;

    private static final String HOSTS = "hosts";

    private final Answers answers;

    /** @param fields by name; absent is as the wizard begins */
    public WizardAnswers(Map<String, String> fields) {
        answers = new Answers(fields, "delbar.meetups.refused.");
    }

    public Answers answers() {
        return answers;
    }

    public List<Refusal> refusals() {
        return answers.refusals();
    }

    /** A free title instead of one that is taken, seen or unseen. */
    public String title(Predicate<String> taken) {
        String title = required("title", LONGEST_TITLE, "no-title");
        if (!title.isEmpty() && title.length() <= LONGEST_TITLE && taken.test(title)) {
            answers.refuse("title", "title-taken", FreeTitle.of(title, taken, LONGEST_TITLE));
        }
        return title;
    }

    /** @param reason ending of the text key for an empty field */
    public String required(String field, int longest, String reason) {
        String text = text(field, longest);
        if (text.isEmpty()) {
            answers.refuse(field, reason);
        }
        return text;
    }

    public String text(String field, int longest) {
        String text = answers.text(field).strip();
        if (text.length() > longest) {
            answers.refuse(field, "too-long", longest, text.length());
        }
        return text;
    }

    /** Whoever writes is the host as long as nobody is named. */
    public List<PersonKey> hosts(PersonKey writer, Function<String, Optional<PersonKey>> named) {
        if (!answers.has(HOSTS)) {
            return List.of(writer);
        }
        if (answers.text(HOSTS).isBlank()) {
            answers.refuse(HOSTS, "nobody");
        }
        return answers.people(HOSTS, named);
    }

    public Optional<Integer> number(String field, int least, int most) {
        String text = answers.text(field).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> number = text.matches("\\d{1,9}")
                ? Optional.of(Integer.parseInt(text)).filter(each -> each >= least && each <= most)
                : Optional.empty();
        if (number.isEmpty()) {
            answers.refuse(field, "number", least, most);
        }
        return number;
    }
}
