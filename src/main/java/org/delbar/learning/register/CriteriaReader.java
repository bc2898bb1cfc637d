package org.delbar.learning.register;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.delbar.learning.Kind;
import org.delbar.learning.LessonStatus;
import org.delbar.learning.index.LessonDay;
import org.delbar.learning.index.LessonSort;
import org.delbar.lists.FieldReader;
import org.delbar.lists.Position;
import org.delbar.lists.SpaceChoice;
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
        FieldReader reading = new FieldReader(asked);
        Optional<LocalDate> from = day(reading, Field.FROM);
        Optional<LocalDate> to = day(reading, Field.TO);
        if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
            reading.refuse(refusal(Field.FROM, "order"));
            from = Optional.empty();
            to = Optional.empty();
        }
        LessonSort sort = reading.one(Field.SORT.fieldName(), LessonSort::ofKey).orElse(LessonSort.NEWEST);
        String named = reading.value(Field.SPACES.fieldName());
        Criteria criteria = new Criteria(
                SpaceChoice.of(named.isEmpty() ? spaces : named),
                reading.several(
                        Field.SOURCE.fieldName(), key -> sourceIsKnown.test(key) ? Optional.of(key) : Optional.empty()),
                reading.several(Field.KIND.fieldName(), Kind::ofKey),
                reading.several(Field.STATUS.fieldName(), LessonStatus::ofKey),
                reading.words(Field.THEME.fieldName()),
                reading.words(Field.PROCESS.fieldName()),
                reading.one(
                        Field.OWNER.fieldName(),
                        this::owner,
                        name -> refusal(Field.OWNER, "person", FieldReader.shown(name))),
                reading.yesOrNo(Field.TRAINING.fieldName()).orElse(false),
                reading.words(Field.TEXT.fieldName()),
                from,
                to,
                sort,
                reading.number(Field.SIZE.fieldName(), 1, LARGEST_SIZE).orElse(DEFAULT_SIZE));
        return new Asked(criteria, reading.position(sort.measure()), reading.refusals());
    }

    private static Optional<LocalDate> day(FieldReader reading, Field field) {
        return reading.one(
                field.fieldName(),
                value -> WrittenDate.read(value).filter(LessonDay::isNear),
                value -> refusal(field, "no-date", FieldReader.shown(value)));
    }

    private static Refusal refusal(Field field, String why, Serializable... arguments) {
        return Refusal.of(field.fieldName(), REFUSED + why, arguments);
    }

    /** A reader who is not signed in must not find out which user names there are: an unknown one finds nothing, too. */
    private Optional<PersonKey> owner(String name) {
        if (reader.isEmpty()) {
            return Optional.of(people.apply(name).orElse(NOBODY));
        }
        return name.equals("@me") ? reader : people.apply(name);
    }

    /**
     * @param position where to go on
     * @param refusals what could not be used
     */
    public record Asked(Criteria criteria, Optional<Position> position, List<Refusal> refusals) {

        public Asked {
            refusals = List.copyOf(refusals);
        }
    }
}
