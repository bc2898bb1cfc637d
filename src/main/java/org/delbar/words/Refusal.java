package org.delbar.words;

import java.io.Serializable;
import java.util.List;

/**
 * Why something cannot be done as asked, at the field where it can be mended.
 *
 * @param field name of the input, as forms and REST know it
 * @param textKey the sentence for the person
 * @param arguments what the sentence names, as a limit
 */
public record Refusal(String field, String textKey, List<Serializable> arguments) {

    public Refusal {
        arguments = List.copyOf(arguments);
    }

    public static Refusal of(String field, String textKey, Serializable... arguments) {
        return new Refusal(field, textKey, List.of(arguments));
    }
}
