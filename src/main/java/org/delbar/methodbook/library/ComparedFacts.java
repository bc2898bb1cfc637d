package org.delbar.methodbook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.MethodFact;
import org.delbar.methodbook.MethodUses.Used;
import org.delbar.methodbook.index.IndexedMethod;

/** The facts of a few methods, one row a fact; what no page says is no row. */
final class ComparedFacts {

    private final Texts texts;
    private final MethodTexts methods;

    ComparedFacts(Texts texts, MethodTexts methods) {
        this.texts = texts;
        this.methods = methods;
    }

    /** @param uses as far as the reader may know; empty where nobody counts them exactly */
    List<MethodLibraryComparedLine> rows(List<IndexedMethod> compared, Optional<Map<Long, Used>> uses) {
        List<MethodLibraryComparedLine> rows = new ArrayList<>();
        for (MethodFact fact : MethodFact.values()) {
            add(rows, fact.textKey(), compared, method -> text(fact, method));
        }
        add(
                rows,
                "delbar.methodbook.library.column.used",
                compared,
                method -> uses.map(known -> used(Optional.ofNullable(known.get(method.page()))))
                        .orElseGet(() -> methods.used(method.uses())));
        return rows;
    }

    private String used(Optional<Used> used) {
        int times = used.map(Used::times).orElse(0);
        return used.filter(Used::more).isPresent() ? methods.usedAtLeast(times) : methods.used(times);
    }

    private void add(
            List<MethodLibraryComparedLine> rows,
            String labelKey,
            List<IndexedMethod> compared,
            Function<IndexedMethod, String> text) {
        List<String> values = compared.stream().map(text).toList();
        if (values.stream().anyMatch(value -> !value.isEmpty())) {
            rows.add(new MethodLibraryComparedLine(texts.text(labelKey), values));
        }
    }

    /** Where a method comes from stands on its page: another page that a reader may not see is not named here. */
    private String text(MethodFact fact, IndexedMethod method) {
        return switch (fact) {
            case LINE -> method.line();
            case CATEGORY -> methods.categories(method);
            case SUBJECT -> methods.subjects(method);
            case TIME -> methods.time(method);
            case PREPARATION -> methods.preparation(method);
            case PEOPLE -> methods.people(method);
            case FORM -> methods.forms(method);
            case DIFFICULTY -> methods.difficulty(method);
            case MATERIALS -> method.materials();
            case SHARED_BY -> methods.sharers(method);
            case ORGANISATION -> method.organisation();
            case STATUS -> methods.status(method);
            case VERSION -> method.version();
            case LANGUAGE -> methods.language(method);
            case BASED_ON, SOURCE -> "";
        };
    }
}
