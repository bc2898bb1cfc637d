package org.delbar.meetups.signup;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.delbar.words.PersonKey;

/** What one person has answered lately, by page. */
public record MyAnswers(PersonKey person, Map<Long, Answer> answers) {

    public MyAnswers {
        answers = Map.copyOf(answers);
    }

    /** Pages of meetups the person comes to, may come to, or waits for. */
    public Set<Long> kept() {
        return answers.entrySet().stream()
                .filter(each -> each.getValue().reply() != Reply.CANNOT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
