package org.delbar.learning.register;

import java.util.List;

/**
 * One field of the form.
 *
 * @param type how it is asked: choice, tick, search or text
 * @param hint what to type, may be empty
 */
public record LearningRegisterFilter(
        String name, String label, String type, String value, String hint, List<LearningRegisterChoice> choices) {

    public LearningRegisterFilter {
        choices = List.copyOf(choices);
    }
}
