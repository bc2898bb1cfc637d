package org.delbar.methodbook.variants;

import java.util.List;
import java.util.Optional;
import org.delbar.methodbook.MethodFact;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.MethodWords;
import org.delbar.pagefacts.StorageMarkup;
import org.delbar.pagefacts.StorageTemplate;
import org.delbar.pagefacts.StorageTree;
import org.delbar.words.PageLanguage;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;
import org.w3c.dom.Element;

/** Changes the facts of a copied method to those of a variant; the rest stays letter for letter. */
final class VariantMarkup {

    private static final String FIRST_VERSION = "0.5";

    private final MethodWords words;
    private final PageLanguage language;

    VariantMarkup(MethodWords words, PageLanguage language) {
        this.words = words;
        this.language = language;
    }

    /** Behind those who have shared the original stands who makes the variant. */
    void change(Element page, SpaceKey originalSpace, String originalTitle, List<PersonKey> sharers, PersonKey person) {
        table(page).ifPresent(table -> {
            set(table, MethodFact.BASED_ON, StorageMarkup.page(originalSpace, originalTitle));
            if (!sharers.contains(person)) {
                add(table, MethodFact.SHARED_BY, StorageMarkup.person(person));
            }
            set(table, MethodFact.STATUS, StorageMarkup.escaped(words.text(language, MethodStatus.TRIAL.textKey())));
            set(table, MethodFact.VERSION, FIRST_VERSION);
        });
    }

    private static Optional<Element> table(Element page) {
        return StorageTree.macros(page, "details").stream()
                .filter(details -> StorageTree.parameter(details, "id").equals(MethodFact.TABLE_ID))
                .findFirst()
                .flatMap(details -> StorageTree.all(details, "table").stream().findFirst());
    }

    private void set(Element table, MethodFact fact, String value) {
        Element cell = cell(table, fact);
        StorageTree.children(cell).forEach(StorageTree::remove);
        append(cell, value);
    }

    private void add(Element table, MethodFact fact, String value) {
        Element cell = cell(table, fact);
        append(
                lastParagraph(cell),
                StorageTree.text(cell).isEmpty()
                                && StorageTree.all(cell, "ri:user").isEmpty()
                        ? value
                        : ", " + value);
    }

    /** An editor may have put the names into a paragraph. */
    private static Element lastParagraph(Element cell) {
        return cell.getLastChild() instanceof Element last && last.getTagName().equals("p") ? last : cell;
    }

    private Element cell(Element table, MethodFact fact) {
        return StorageTree.all(table, "tr").stream()
                .filter(row -> StorageTree.all(row, "th").stream()
                        .findFirst()
                        .filter(label -> words.label(fact).isCalled(StorageTree.text(label)))
                        .isPresent())
                .flatMap(row -> StorageTree.all(row, "td").stream().limit(1))
                .findFirst()
                .orElseGet(() -> newRow(table, fact));
    }

    private Element newRow(Element table, MethodFact fact) {
        Element body = StorageTree.all(table, "tbody").stream().findFirst().orElse(table);
        append(body, "<tr><th>" + StorageMarkup.escaped(words.text(language, fact.textKey())) + "</th><td></td></tr>");
        return (Element) body.getLastChild().getLastChild();
    }

    private static void append(Element parent, String storage) {
        try {
            Element read = StorageTree.of(storage);
            StorageTree.children(read)
                    .forEach(
                            node -> parent.appendChild(parent.getOwnerDocument().adoptNode(node)));
        } catch (StorageTemplate.Broken e) {
            throw new IllegalStateException("our own markup", e);
        }
    }
}
