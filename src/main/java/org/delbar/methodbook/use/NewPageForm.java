package org.delbar.methodbook.use;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.delbar.pagefacts.wizard.FreeTitle;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;

/** What is asked of the fields of a new page. */
public final class NewPageForm {

    static final int MOST_PEOPLE = 50;

    private static final String REFUSED = "delbar.methodbook.use.refused.";

    private final List<Refusal> refusals = new ArrayList<>();

    public List<Refusal> refusals() {
        return List.copyOf(refusals);
    }

    /** One line; what no title can hold is left out. */
    public String title(String typed) {
        String title = typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        if (title.isEmpty()) {
            refuse("title", "no-title");
        } else if (title.length() > FreeTitle.LONGEST) {
            refusals.add(Refusal.of("title", REFUSED + "title-too-long", FreeTitle.LONGEST, title.length()));
        }
        return title;
    }

    /** The same sentence whether or not the person may see the page that has the title. */
    public void taken(String title, Predicate<String> taken) {
        if (refusals.isEmpty() && taken.test(title)) {
            refusals.add(Refusal.of("title", REFUSED + "title-taken", FreeTitle.of(title, taken)));
        }
    }

    public LocalDate date(String typed, LocalDate today) {
        if (typed.isBlank()) {
            return today;
        }
        try {
            LocalDate date = LocalDate.parse(typed.strip());
            if (date.getYear() >= 1900 && date.getYear() <= 2999) {
                return date;
            }
        } catch (DateTimeException e) {
            // said below, as for a year out of reach
        }
        refuse("date", "date");
        return today;
    }

    /** @param known by user name */
    public Set<PersonKey> who(String typed, Function<String, Optional<PersonKey>> known) {
        List<String> names = Arrays.stream(typed.split("[,;]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        Set<PersonKey> people = new LinkedHashSet<>();
        if (names.size() > MOST_PEOPLE) {
            refusals.add(Refusal.of("who", REFUSED + "too-many-people", MOST_PEOPLE, names.size()));
            return people;
        }
        List<String> strangers = new ArrayList<>();
        names.forEach(name -> known.apply(name).ifPresentOrElse(people::add, () -> strangers.add(name)));
        if (!strangers.isEmpty()) {
            refusals.add(Refusal.of("who", REFUSED + "who", String.join(", ", strangers)));
        }
        return people;
    }

    public void refuse(String field, String sentence) {
        refusals.add(Refusal.of(field, REFUSED + sentence));
    }
}
