package org.delbar.lists;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.delbar.words.Refusal;

/**
 * Reads what was asked, field by field. What cannot be used is refused by name and asks for nothing then; everything else
 * still works.
 */
public final class FieldReader {

    /** Of what somebody types into a field, in characters. */
    public static final int LONGEST = 100;

    private static final String REFUSED = "delbar.lists.refused.";

    private final Map<String, String> asked;
    private final List<Refusal> refusals = new ArrayList<>();

    public FieldReader(Map<String, String> asked) {
        this.asked = Map.copyOf(asked);
    }

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    public void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    public String value(String field) {
        return asked.getOrDefault(field, "").strip();
    }

    public String words(String field) {
        String value = value(field);
        if (value.length() > LONGEST) {
            refuse(Refusal.of(field, REFUSED + "too-long", LONGEST, value.length()));
            return "";
        }
        return value;
    }

    /** One of the choices, or empty when nothing is asked. */
    public <T> Optional<T> one(String field, Function<String, Optional<T>> reading) {
        return one(field, reading, value -> choice(field, value));
    }

    /** @param refusal what to say of a value that cannot be read */
    public <T> Optional<T> one(String field, Function<String, Optional<T>> reading, Function<String, Refusal> refusal) {
        String value = value(field);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> read = reading.apply(value);
        if (read.isEmpty()) {
            refuse(refusal.apply(value));
        }
        return read;
    }

    /** Any of the choices, with commas or blanks between. */
    public <T> Set<T> several(String field, Function<String, Optional<T>> reading) {
        Set<T> read = new LinkedHashSet<>();
        parts(value(field))
                .forEach(word -> reading.apply(word).ifPresentOrElse(read::add, () -> refuse(choice(field, word))));
        return read;
    }

    public static Stream<String> parts(String value) {
        return Stream.of(value.split("[\\s,;]+", -1)).filter(word -> !word.isEmpty());
    }

    public Optional<Integer> number(String field, int least, int most) {
        return one(
                field,
                word -> word.matches("\\d{1,9}")
                        ? Optional.of(Integer.valueOf(word)).filter(number -> number >= least && number <= most)
                        : Optional.empty(),
                word -> Refusal.of(field, REFUSED + "number", shown(word), least, most));
    }

    public Optional<Boolean> yesOrNo(String field) {
        return one(field, word -> switch (word) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    public Optional<Position> position(Measure measure) {
        return one(
                ListFields.AT, at -> Position.read(at, measure), at -> Refusal.of(ListFields.AT, REFUSED + "position"));
    }

    /** Something else than a list offers. */
    public static Refusal choice(String field, String value) {
        return Refusal.of(field, REFUSED + "choice", shown(value));
    }

    /** Not more of it than a sentence takes. */
    public static String shown(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }
}
