package org.delbar.methodbook.library;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.lists.FieldReader;
import org.delbar.lists.Position;
import org.delbar.lists.SpaceChoice;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.GroupSize;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.Minutes;
import org.delbar.methodbook.index.MethodSort;
import org.delbar.spaces.settings.NamedChoices;
import org.delbar.words.PageLanguage;
import org.delbar.words.Refusal;

/**
 * Understands what was asked. What cannot be used is refused by name and asks for nothing then; everything else still
 * works.
 */
public final class WishReader {

    static final int DEFAULT_SIZE = 24;
    static final int LARGEST_SIZE = 100;

    /** Choices that spaces add; a list of several spaces cannot know them all. */
    private static final String ADDED = "x-[a-z0-9-]{1,50}";

    private final MethodWords words;

    public WishReader(MethodWords words) {
        this.words = words;
    }

    /** @param spaces what is meant where no spaces are named */
    public Asked read(Map<String, String> asked, String spaces) {
        FieldReader reading = new FieldReader(asked);
        MethodSort sort = reading.one(Field.SORT.fieldName(), MethodSort::ofKey).orElse(MethodSort.USED);
        String named = reading.value(Field.SPACES.fieldName());
        Wish wish = new Wish(
                SpaceChoice.of(named.isEmpty() ? spaces : named),
                reading.several(Field.CATEGORY.fieldName(), key -> known(words.categories(), key)),
                reading.several(Field.SUBJECT.fieldName(), key -> known(words.subjects(), key)),
                reading.several(Field.FORM.fieldName(), MethodForm::ofKey),
                reading.several(Field.DIFFICULTY.fieldName(), Difficulty::ofKey),
                reading.several(Field.STATUS.fieldName(), MethodStatus::ofKey),
                reading.several(Field.LANGUAGE.fieldName(), PageLanguage::ofCode),
                reading.number(Field.PEOPLE.fieldName(), 1, GroupSize.MOST),
                reading.number(Field.MINUTES.fieldName(), 1, Minutes.MOST),
                reading.words(Field.TEXT.fieldName()),
                sort,
                reading.number(Field.SIZE.fieldName(), 1, LARGEST_SIZE).orElse(DEFAULT_SIZE));
        return new Asked(wish, reading.position(sort.measure()), reading.refusals());
    }

    private static Optional<String> known(NamedChoices choices, String key) {
        return Optional.of(key).filter(each -> choices.ofKey(each).isPresent() || each.matches(ADDED));
    }

    /**
     * What was understood.
     *
     * @param position where to go on
     * @param refusals what could not be used
     */
    public record Asked(Wish wish, Optional<Position> position, List<Refusal> refusals) {

        public Asked {
            refusals = List.copyOf(refusals);
        }
    }
}
