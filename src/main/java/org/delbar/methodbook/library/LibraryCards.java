package org.delbar.methodbook.library;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.function.UnaryOperator;
import org.delbar.confluence.Texts;
import org.delbar.lists.Fitted;
import org.delbar.lists.SeenPart.Shown;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.index.IndexedMethod;
import org.delbar.methodbook.index.NamedKey;

/** Methods as the library shows them: as cards, and as rows of a table. */
final class LibraryCards {

    private static final int LONGEST_LINE = 200;

    private final Texts texts;
    private final MethodTexts methods;
    private final Wish wish;
    private final List<Column> columns;

    LibraryCards(Texts texts, MethodTexts methods, Wish wish) {
        this.texts = texts;
        this.methods = methods;
        this.wish = wish;
        columns = Column.of(wish.spaces().isWide());
    }

    List<Column> columns() {
        return columns;
    }

    /** @param use where a method can be used, by its page; empty for nowhere */
    List<MethodLibraryCard> cards(
            List<Shown<IndexedMethod>> shown, UnaryOperator<String> address, LongFunction<String> use) {
        return shown.stream()
                .map(each -> card(
                        each.item(),
                        address.apply(each.address()),
                        use.apply(each.item().page())))
                .toList();
    }

    private MethodLibraryCard card(IndexedMethod method, String address, String use) {
        return new MethodLibraryCard(
                Long.toString(method.page()),
                address,
                method.title(),
                Fitted.shortened(method.line(), LONGEST_LINE),
                methods.categories(method),
                method.categories().stream().findFirst().map(NamedKey::key).orElse(""),
                chips(method),
                methods.sharers(method),
                methods.usedAndHelped(method),
                use,
                columns.stream().map(column -> cell(column, method)).toList());
    }

    /** What a reader asked about and the page does not say is said to be missing. */
    private List<MethodLibraryChip> chips(IndexedMethod method) {
        List<MethodLibraryChip> chips = new ArrayList<>();
        if (method.status() != MethodStatus.IN_USE) {
            chips.add(new MethodLibraryChip("status-" + method.status().key(), methods.status(method)));
        }
        if (method.time().isPresent()) {
            chips.add(new MethodLibraryChip("time", methods.time(method)));
        } else if (wish.minutes().isPresent()) {
            chips.add(new MethodLibraryChip("unsaid", texts.text("delbar.methodbook.library.no-time")));
        }
        if (method.people().isPresent()) {
            chips.add(new MethodLibraryChip("people", methods.people(method)));
        } else if (wish.people().isPresent()) {
            chips.add(new MethodLibraryChip("unsaid", texts.text("delbar.methodbook.library.no-people")));
        }
        if (!method.forms().isEmpty()) {
            chips.add(new MethodLibraryChip("form", methods.forms(method)));
        }
        method.language()
                .filter(language -> language != methods.language())
                .ifPresent(language -> chips.add(new MethodLibraryChip("language", methods.language(language))));
        return chips;
    }

    private MethodLibraryCell cell(Column column, IndexedMethod method) {
        return new MethodLibraryCell(column.key(), texts.text(column.textKey()), text(column, method));
    }

    private String text(Column column, IndexedMethod method) {
        return switch (column) {
            case TIME ->
                method.time().isEmpty() && wish.minutes().isPresent()
                        ? texts.text("delbar.methodbook.library.no-time")
                        : methods.time(method);
            case PEOPLE ->
                method.people().isEmpty() && wish.people().isPresent()
                        ? texts.text("delbar.methodbook.library.no-people")
                        : methods.people(method);
            case FORM -> methods.forms(method);
            case CATEGORY -> methods.categories(method);
            case STATUS -> methods.status(method);
            case USED -> methods.usedAndHelped(method);
            case SPACE -> method.space().value();
        };
    }
}
