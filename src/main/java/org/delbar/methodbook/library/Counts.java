package org.delbar.methodbook.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.index.MethodTraits;
import org.delbar.words.PageLanguage;

/**
 * How many methods each choice would show: those that everything else asked for finds, since inside a kind one choice is
 * enough.
 *
 * @param methods that the reader may see, whatever is ticked
 */
record Counts(List<MethodTraits> methods, Wish wish) {

    /** Beyond that, counting exactly for one reader costs too much (D8). */
    static final int MOST = 500;

    Counts {
        methods = List.copyOf(methods);
    }

    int of(Field kind, String choice) {
        return (int) methods.stream()
                .filter(method -> keys(kind, method).contains(choice))
                .filter(method -> Field.KINDS.stream().allMatch(other -> other == kind || fits(other, method)))
                .count();
    }

    /** Everything that is asked for. */
    int all() {
        return (int) methods.stream()
                .filter(method -> Field.KINDS.stream().allMatch(kind -> fits(kind, method)))
                .count();
    }

    private boolean fits(Field kind, MethodTraits method) {
        Set<String> wanted = wanted(kind);
        return wanted.isEmpty() || keys(kind, method).stream().anyMatch(wanted::contains);
    }

    private Set<String> wanted(Field kind) {
        return switch (kind) {
            case CATEGORY -> wish.categories();
            case SUBJECT -> wish.subjects();
            case FORM -> keys(wish.forms().stream().map(MethodForm::key));
            case DIFFICULTY -> keys(wish.difficulties().stream().map(Difficulty::key));
            case STATUS ->
                keys(Optional.of(wish.statuses()).filter(asked -> !asked.isEmpty()).orElse(Wish.USUAL).stream()
                        .map(MethodStatus::key));
            case LANGUAGE -> keys(wish.languages().stream().map(PageLanguage::code));
            default -> Set.of();
        };
    }

    private static Set<String> keys(Stream<String> keys) {
        return keys.collect(Collectors.toSet());
    }

    private static Set<String> keys(Field kind, MethodTraits method) {
        return switch (kind) {
            case CATEGORY -> method.categories();
            case SUBJECT -> method.subjects();
            case FORM -> method.forms();
            case DIFFICULTY -> Set.of(method.difficulty());
            case STATUS -> Set.of(method.status());
            case LANGUAGE -> Set.of(method.language());
            default -> Set.of();
        };
    }
}
