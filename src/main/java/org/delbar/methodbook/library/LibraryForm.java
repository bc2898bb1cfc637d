package org.delbar.methodbook.library;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.delbar.confluence.Texts;
import org.delbar.lists.FieldReader;
import org.delbar.lists.ListHidden;
import org.delbar.lists.ListState;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.GroupSize;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.Minutes;
import org.delbar.methodbook.index.MethodSort;
import org.delbar.spaces.settings.NamedChoices;
import org.delbar.words.PageLanguage;

/** What readers can ask of a library: what its editor has fixed is not asked again. */
final class LibraryForm {

    private static final String LIBRARY = "delbar.methodbook.library.";

    private final Texts texts;
    private final MethodWords words;
    private final ListState state;
    private final Optional<Counts> counts;
    private final PageLanguage language;

    LibraryForm(Texts texts, MethodWords words, ListState state, Optional<Counts> counts) {
        this.texts = texts;
        this.words = words;
        this.state = state;
        this.counts = counts;
        language = PageLanguage.nearest(texts.locale());
    }

    MethodLibraryForm form(MethodSort sort) {
        List<MethodLibraryFacet> more = new ArrayList<>();
        List<MethodLibraryFacet> first = new ArrayList<>();
        boolean moreOpen = false;
        for (Field kind : Field.KINDS) {
            if (!state.isFixed(kind.fieldName())) {
                (kind == Field.CATEGORY ? first : more).add(facet(kind));
                moreOpen = moreOpen || (kind != Field.CATEGORY && !ticked(kind).isEmpty());
            }
        }
        return new MethodLibraryForm(
                state.action(),
                hidden(state, List.of(Field.VIEW.fieldName())),
                state.isFixed(Field.TEXT.fieldName()) ? "" : name(Field.TEXT),
                state.narrowed(Field.TEXT.fieldName()),
                sentence(),
                sentenceParts()[2],
                first,
                more,
                moreOpen,
                name(Field.SORT),
                Arrays.stream(MethodSort.values())
                        .map(each -> new MethodLibraryTick(
                                each.key(), texts.text(LIBRARY + "sort." + each.key()), "", each == sort))
                        .toList(),
                state.isNarrowed() ? state.withoutFilters() : "");
    }

    static List<ListHidden> hidden(ListState state, List<String> kept) {
        return state.carried(kept).entrySet().stream()
                .map(each -> new ListHidden(each.getKey(), each.getValue()))
                .toList();
    }

    static String name(Field field) {
        return Field.LIST.prefix() + field.fieldName();
    }

    /** Both numbers, or none: half a sentence is none. */
    private List<MethodLibraryBlank> sentence() {
        if (state.isFixed(Field.PEOPLE.fieldName()) || state.isFixed(Field.MINUTES.fieldName())) {
            return List.of();
        }
        String[] parts = sentenceParts();
        return List.of(blank(parts[0], Field.PEOPLE, GroupSize.MOST), blank(parts[1], Field.MINUTES, Minutes.MOST));
    }

    /** What the translator wrote around the two numbers. */
    private String[] sentenceParts() {
        String blank = "\u0000";
        String[] parts = texts.text(LIBRARY + "sentence", blank, blank).split(blank, -1);
        return parts.length == 3 ? parts : new String[] {"", "", ""};
    }

    private MethodLibraryBlank blank(String before, Field field, int most) {
        return new MethodLibraryBlank(
                before.strip(), name(field), texts.text(field.textKey()), state.narrowed(field.fieldName()), most);
    }

    private MethodLibraryFacet facet(Field kind) {
        return new MethodLibraryFacet(
                kind.fieldName(), name(kind), texts.text(kind.textKey()), ticks(kind, ticked(kind)));
    }

    private Set<String> ticked(Field kind) {
        return FieldReader.parts(state.narrowed(kind.fieldName())).collect(Collectors.toSet());
    }

    private List<MethodLibraryTick> ticks(Field kind, Set<String> ticked) {
        return switch (kind) {
            case CATEGORY -> ticks(kind, words.categories(), ticked);
            case SUBJECT -> ticks(kind, words.subjects(), ticked);
            case FORM -> ticks(kind, MethodForm.values(), MethodForm::key, MethodForm::textKey, ticked);
            case DIFFICULTY -> ticks(kind, Difficulty.values(), Difficulty::key, Difficulty::textKey, ticked);
            case STATUS -> ticks(kind, MethodStatus.values(), MethodStatus::key, MethodStatus::textKey, ticked);
            case LANGUAGE ->
                ticks(
                        kind,
                        PageLanguage.values(),
                        PageLanguage::code,
                        each -> "delbar.methodbook.language." + each.code(),
                        ticked);
            default -> List.of();
        };
    }

    private List<MethodLibraryTick> ticks(Field kind, NamedChoices choices, Set<String> ticked) {
        return choices.inOrder().stream()
                .filter(choice -> !choice.hidden() || ticked.contains(choice.key()))
                .map(choice -> tick(kind, choice.key(), choice.name(language), ticked))
                .toList();
    }

    private <T> List<MethodLibraryTick> ticks(
            Field kind, T[] choices, Function<T, String> key, Function<T, String> textKey, Set<String> ticked) {
        return Arrays.stream(choices)
                .map(choice -> tick(kind, key.apply(choice), texts.text(textKey.apply(choice)), ticked))
                .toList();
    }

    private MethodLibraryTick tick(Field kind, String key, String label, Set<String> ticked) {
        return new MethodLibraryTick(
                key,
                label,
                counts.map(known -> Integer.toString(known.of(kind, key))).orElse(""),
                ticked.contains(key));
    }
}
