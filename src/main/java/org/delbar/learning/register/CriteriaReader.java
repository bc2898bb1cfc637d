package org.delbar.learning.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.delbar.learning.Kind;
import org.delbar.learning.LessonStatus;
import org.delbar.learning.index.LessonDay;
import org.delbar.learning.index.LessonPosition;
import org.delbar.learning.index.LessonSort;
import org.delbar.pagefacts.WrittenDate;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;

/**
 * Understands what was asked. What cannot be used is refused by name and asks for nothing then; everything else still
 * works.
 */
public final class CriteriaReader {

    static final int DEFAULT_SIZE = 30;
    static final int LARGEST_SIZE = 100;
    static final int LONGEST = 100;

    private static final String REFUSED = "delbar.learning.register.refused.";

    private static final PersonKey NOBODY = new PersonKey("nobody");

    private final Predicate<String> sourceIsKnown;
    private final Function<String, Optional<PersonKey>> people;
    private final Optional<PersonKey> reader;

    /**
     * @param people by user name
     * @param reader empty when anonymous
     */
    public CriteriaReader(
            Predicate<String> sourceIsKnown, Function<String, Optional<PersonKey>> people, Optional<PersonKey> reader) {
        this.sourceIsKnown = sourceIsKnown;
        this.people = people;
        this.reader = reader;
    }

    /** @param spaces what is meant where no spaces are named */
    public Asked read(Map<String, String> asked, String spaces) {
        Reading reading = new Reading(asked);
        Optional<LocalDate> from = reading.day(Field.FROM);
        Optional<LocalDate> to = reading.day(Field.TO);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            reading.refuse(Field.FROM, "order");
            from = Optional.empty();
            to = Optional.empty();
        }
        LessonSort sort = reading.one(Field.SORT, LessonSort::ofKey).orElse(LessonSort.NEWEST);
        String named = reading.value(Field.SPACES);
        Criteria criteria = new Criteria(
                SpaceChoice.of(named.isEmpty() ? spaces : named),
                reading.several(Field.SOURCE, key -> sourceIsKnown.test(key) ? Optional.of(key) : Optional.empty()),
                reading.several(Field.KIND, Kind::ofKey),
                reading.several(Field.STATUS, LessonStatus::ofKey),
                reading.words(Field.THEME),
                reading.words(Field.PROCESS),
                reading.one(Field.OWNER, this::owner),
                reading.one(Field.TRAINING, CriteriaReader::yesOrNo).orElse(false),
                reading.words(Field.TEXT),
                from,
                to,
                sort,
                reading.size());
        Optional<LessonPosition> position = reading.one(Field.AT, at -> LessonPosition.read(at, sort));
        return new Asked(criteria, position, reading.refusals);
    }

    /** A reader who is not signed in must not find out which user names there are: an unknown one finds nothing, too. */
    private Optional<PersonKey> owner(String name) {
        if (reader.isEmpty()) {
            return Optional.of(people.apply(name).orElse(NOBODY));
        }
        return name.equals("@me") ? reader : people.apply(name);
    }

    /** Something else than a list offers. */
    static Refusal choice(String field, String value) {
        return Refusal.of(field, REFUSED + "choice", shown(value));
    }

    private static String shown(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }

    private static Optional<Boolean> yesOrNo(String word) {
        return switch (word) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /**
     * @param position where to go on
     * @param refusals what could not be used
     */
    public record Asked(Criteria criteria, Optional<LessonPosition> position, List<Refusal> refusals) {

        public Asked {
            refusals = List.copyOf(refusals);
        }
    }

    private static final class Reading {

        private final Map<String, String> asked;
        private final List<Refusal> refusals = new ArrayList<>();

        Reading(Map<String, String> asked) {
            this.asked = asked;
        }

        String value(Field field) {
            return asked.getOrDefault(field.fieldName(), "").strip();
        }

        void refuse(Field field, String why, Serializable... arguments) {
            refusals.add(Refusal.of(field.fieldName(), REFUSED + why, arguments));
        }

        String words(Field field) {
            String value = value(field);
            if (value.length() > LONGEST) {
                refuse(field, "too-long", LONGEST, value.length());
                return "";
            }
            return value;
        }

        <T> Optional<T> one(Field field, Function<String, Optional<T>> reading) {
            String value = value(field);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            Optional<T> read = reading.apply(value);
            if (read.isEmpty()) {
                refuseValue(field, value);
            }
            return read;
        }

        <T> Set<T> several(Field field, Function<String, Optional<T>> reading) {
            Set<T> read = new LinkedHashSet<>();
            for (String word : value(field).split("[\\s,;]+", -1)) {
                if (!word.isEmpty()) {
                    reading.apply(word).ifPresentOrElse(read::add, () -> refuseValue(field, word));
                }
            }
            return read;
        }

        Optional<LocalDate> day(Field field) {
            return one(field, value -> WrittenDate.read(value).filter(LessonDay::isNear));
        }

        int size() {
            return one(Field.SIZE, CriteriaReader::wholeNumber).orElse(DEFAULT_SIZE);
        }

        private void refuseValue(Field field, String value) {
            String shown = shown(value);
            switch (field) {
                case FROM, TO -> refuse(field, "no-date", shown);
                case OWNER -> refuse(field, "person", shown);
                case SIZE -> refuse(field, "size", shown, LARGEST_SIZE);
                case AT -> refuse(field, "position");
                default -> refusals.add(choice(field.fieldName(), value));
            }
        }
    }

    private static Optional<Integer> wholeNumber(String word) {
        return word.matches("\\d{1,3}")
                ? Optional.of(Integer.parseInt(word)).filter(size -> size >= 1 && size <= LARGEST_SIZE)
                : Optional.empty();
    }
}
