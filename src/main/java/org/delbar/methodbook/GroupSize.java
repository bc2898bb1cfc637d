package org.delbar.methodbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * For how many people a method is.
 *
 * @param to empty for any number from {@code from} on
 */
public record GroupSize(int from, Optional<Integer> to) {

    public static final int MOST = 5_000;

    private static final String WORDS =
            "(?:\\s*(?:people|persons|person|participants|personer|deltagare|deltakere|st|stk)\\.?)?";
    private static final Pattern RANGE = Pattern.compile(
            "(\\d{1,4})\\s*(?:[-\u2010-\u2015\u2212]|to|till|til)\\s*(\\d{1,4})" + WORDS, Pattern.CASE_INSENSITIVE);
    private static final Pattern OPEN = Pattern.compile(
            "(?:(?:from|fr\u00e5n|fra|at least|minst|>=?|\u2265)\\s*)?(\\d{1,4})"
                    + "\\s*(\\+|[-\u2010-\u2015\u2212]|or more|eller fler|eller flere|och upp\u00e5t|og oppover)?"
                    + WORDS,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE = Pattern.compile("(\\d{1,4})" + WORDS, Pattern.CASE_INSENSITIVE);

    public GroupSize {
        if (from < 1
                || from > MOST
                || to.filter(most -> most < from || most > MOST).isPresent()) {
            throw new IllegalArgumentException(from + " to " + to + " people");
        }
    }

    /** As people write it: "4–12", "4+", "from 4", "6 people". Empty when it says nothing or is out of bounds. */
    public static Optional<GroupSize> read(String text) {
        String plain = text.strip();
        Matcher range = RANGE.matcher(plain);
        if (range.matches()) {
            return of(number(range.group(1)), Optional.of(number(range.group(2))));
        }
        Matcher one = ONE.matcher(plain);
        if (one.matches()) {
            return of(number(one.group(1)), Optional.of(number(one.group(1))));
        }
        Matcher open = OPEN.matcher(plain);
        return open.matches() ? of(number(open.group(1)), Optional.empty()) : Optional.empty();
    }

    public static Optional<GroupSize> of(int from, Optional<Integer> to) {
        return from >= 1
                        && from <= MOST
                        && to.filter(most -> most < from || most > MOST).isEmpty()
                ? Optional.of(new GroupSize(from, to))
                : Optional.empty();
    }

    public boolean fits(int people) {
        return people >= from && to.filter(most -> most < people).isEmpty();
    }

    /** As it stands on pages, the same in all our languages. */
    public String written() {
        return to.map(most -> most == from ? Integer.toString(from) : from + "\u2013" + most)
                .orElse(from + "+");
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
