package org.delbar.methodbook.promoted;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.delbar.words.Refusal;

/** Methods as they were typed, one a line, and what must hold of them. */
final class PromotedForm {

    static final String FIELD = "methods";

    private static final String REFUSED = "delbar.methodbook.promoted.refused.";

    private final Promoted current;
    private final Function<String, Optional<Long>> methods;

    /** @param methods that the person may see, as they name them */
    PromotedForm(Promoted current, Function<String, Optional<Long>> methods) {
        this.current = current;
        this.methods = methods;
    }

    /** One that is picked out already stays, even if this person cannot see it. */
    Checked check(String typed) {
        Set<Long> pages = new LinkedHashSet<>();
        List<Refusal> refusals = new ArrayList<>();
        typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .forEach(line -> methods.apply(line)
                        .or(() -> current.pages().stream()
                                .filter(page -> line.equals(String.valueOf(page)))
                                .findFirst())
                        .ifPresentOrElse(
                                pages::add, () -> refusals.add(Refusal.of(FIELD, REFUSED + "no-method", line))));
        if (pages.size() > Promoted.MOST) {
            refusals.add(Refusal.of(FIELD, REFUSED + "too-many", Promoted.MOST, pages.size()));
        }
        return new Checked(List.copyOf(pages), List.copyOf(refusals));
    }

    /** @param pages to be kept when nothing is refused */
    record Checked(List<Long> pages, List<Refusal> refusals) {}
}
