package org.delbar.methodbook.methods;

import java.util.Optional;
import org.delbar.pagefacts.wizard.Answers;

/** Numbers of a wizard. An empty field says nothing, and nothing is guessed. */
final class WholeNumbers {

    private final Answers answers;

    WholeNumbers(Answers answers) {
        this.answers = answers;
    }

    /** @param to empty when nothing is said about the end */
    record Range(int from, Optional<Integer> to) {}

    Optional<Integer> one(String field, int least, int most) {
        String text = answers.text(field).strip();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> number = text.matches("\\d{1,9}") ? Optional.of(Integer.parseInt(text)) : Optional.empty();
        Optional<Integer> allowed = number.filter(each -> each >= least && each <= most);
        if (allowed.isEmpty()) {
            answers.refuse(field, "number", least, most);
        }
        return allowed;
    }

    /**
     * From one on, and not backwards.
     *
     * @param noStart ending of the text key for an end without a beginning
     */
    Optional<Range> range(String from, String to, int most, String noStart) {
        Optional<Integer> first = one(from, 1, most);
        Optional<Integer> last = one(to, 1, most);
        if (last.isPresent() && answers.text(from).isBlank()) {
            answers.refuse(from, noStart);
        }
        if (first.isPresent() && last.isPresent() && last.get() < first.get()) {
            answers.refuse(to, "backwards", first.get());
            return Optional.empty();
        }
        return first.map(start -> new Range(start, last));
    }
}
