package org.delbar.methodbook.library;

import java.util.List;
import java.util.stream.Collectors;
import org.delbar.confluence.People;
import org.delbar.confluence.Texts;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.Minutes;
import org.delbar.methodbook.index.IndexedMethod;
import org.delbar.methodbook.index.NamedKey;
import org.delbar.spaces.settings.NamedChoices;
import org.delbar.words.PageLanguage;

/** A method's facts in the reader's words; what the page does not say is empty. */
final class MethodTexts {

    private static final String LIBRARY = "delbar.methodbook.library.";

    private final Texts texts;
    private final People people;
    private final MethodWords words;

    MethodTexts(Texts texts, People people, MethodWords words) {
        this.texts = texts;
        this.people = people;
        this.words = words;
    }

    PageLanguage language() {
        return PageLanguage.nearest(texts.locale());
    }

    String time(IndexedMethod method) {
        return method.time().map(Minutes::written).orElse("");
    }

    String preparation(IndexedMethod method) {
        return method.preparationMinutes().map(minutes -> minutes + " min").orElse("");
    }

    String people(IndexedMethod method) {
        return method.people()
                .map(size -> size.written().equals("1")
                        ? texts.text(LIBRARY + "one-person")
                        : texts.text(LIBRARY + "people", size.written()))
                .orElse("");
    }

    String forms(IndexedMethod method) {
        return method.forms().stream().map(form -> texts.text(form.textKey())).collect(Collectors.joining(", "));
    }

    String categories(IndexedMethod method) {
        return names(words.categories(), method.categories());
    }

    String subjects(IndexedMethod method) {
        return names(words.subjects(), method.subjects());
    }

    /** A choice these words do not know is called as its own space called it. */
    private String names(NamedChoices known, List<NamedKey> chosen) {
        return chosen.stream()
                .map(choice -> known.ofKey(choice.key())
                        .map(each -> each.name(language()))
                        .orElse(choice.name()))
                .collect(Collectors.joining(", "));
    }

    String difficulty(IndexedMethod method) {
        return method.difficulty().map(each -> texts.text(each.textKey())).orElse("");
    }

    String status(IndexedMethod method) {
        return texts.text(method.status().textKey());
    }

    String language(IndexedMethod method) {
        return method.language().map(this::language).orElse("");
    }

    String language(PageLanguage language) {
        return texts.text("delbar.methodbook.language." + language.code());
    }

    String sharers(IndexedMethod method) {
        return method.sharers().stream()
                .map(person ->
                        people.fullName(person).orElseGet(() -> texts.text("delbar.methodbook.former-colleague")))
                .collect(Collectors.joining(", "));
    }

    /** When not all uses were looked at. */
    String usedAtLeast(int times) {
        return switch (times) {
            case 0 -> "";
            case 1 -> texts.text(LIBRARY + "used-at-least-once");
            default -> texts.text(LIBRARY + "used-at-least", times);
        };
    }

    String usedAndHelped(IndexedMethod method) {
        String used = used(method.uses());
        return method.help().isTold()
                ? used
                        + " \u00b7 "
                        + texts.text(
                                LIBRARY + "helped",
                                method.help().helped(),
                                method.help().answers())
                : used;
    }

    String used(int times) {
        return switch (times) {
            case 0 -> "";
            case 1 -> texts.text(LIBRARY + "used-once");
            default -> texts.text(LIBRARY + "used", times);
        };
    }
}
