package org.delbar.learning.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.delbar.confluence.Texts;
import org.delbar.learning.Kind;
import org.delbar.learning.LearningWords;
import org.delbar.learning.LessonStatus;
import org.delbar.lists.ListHidden;
import org.delbar.lists.ListState;
import org.delbar.words.PageLanguage;

/** The form of a register: what its editor has fixed is not asked again. */
final class RegisterFilters {

    private static final Set<Field> FIRST = EnumSet.of(Field.TEXT, Field.KIND, Field.SOURCE, Field.STATUS);
    private static final String REGISTER = "delbar.learning.register.";

    private final Texts texts;
    private final LearningWords words;
    private final ListState state;

    RegisterFilters(Texts texts, LearningWords words, ListState state) {
        this.texts = texts;
        this.words = words;
        this.state = state;
    }

    /** No form when there is nothing to ask. */
    List<LearningRegisterForm> form(List<Field> offered) {
        List<LearningRegisterFilter> first = new ArrayList<>();
        List<LearningRegisterFilter> more = new ArrayList<>();
        boolean moreOpen = false;
        for (Field field : Field.FILTERS) {
            if (offered.contains(field) && !state.isFixed(field.fieldName())) {
                (FIRST.contains(field) ? first : more).add(filter(field));
                moreOpen = moreOpen
                        || (!FIRST.contains(field)
                                && !state.narrowed(field.fieldName()).isEmpty());
            }
        }
        return first.isEmpty() && more.isEmpty() ? List.of() : List.of(form(first, more, moreOpen));
    }

    private LearningRegisterForm form(
            List<LearningRegisterFilter> first, List<LearningRegisterFilter> more, boolean moreOpen) {
        return new LearningRegisterForm(
                state.action(),
                state.carried(List.of(Field.SORT.fieldName())).entrySet().stream()
                        .map(each -> new ListHidden(each.getKey(), each.getValue()))
                        .toList(),
                first,
                more,
                moreOpen,
                state.isNarrowed() ? state.withoutFilters() : "");
    }

    private LearningRegisterFilter filter(Field field) {
        return new LearningRegisterFilter(
                Field.LIST.prefix() + field.fieldName(),
                texts.text(field.textKey()),
                type(field),
                state.narrowed(field.fieldName()),
                hint(field),
                choices(field));
    }

    private static String type(Field field) {
        return switch (field) {
            case KIND, SOURCE, STATUS -> "choice";
            case TRAINING -> "tick";
            case TEXT -> "search";
            default -> "text";
        };
    }

    private String hint(Field field) {
        return switch (field) {
            case FROM, TO -> texts.text(REGISTER + "hint.date");
            case OWNER -> texts.text(REGISTER + "hint.owner");
            default -> "";
        };
    }

    private List<LearningRegisterChoice> choices(Field field) {
        List<LearningRegisterChoice> choices = new ArrayList<>();
        switch (field) {
            case KIND ->
                Arrays.stream(Kind.values())
                        .forEach(kind -> choices.add(choice(field, kind.key(), texts.text(kind.textKey()))));
            case STATUS ->
                Arrays.stream(LessonStatus.values())
                        .forEach(status -> choices.add(choice(field, status.key(), texts.text(status.textKey()))));
            case SOURCE -> {
                PageLanguage language = PageLanguage.nearest(texts.locale());
                words.sources().stream()
                        .filter(source -> !source.hidden()
                                || state.narrowed(field.fieldName()).equals(source.key()))
                        .forEach(source -> choices.add(choice(field, source.key(), source.name(language))));
            }
            default -> {
                return List.of();
            }
        }
        return choices;
    }

    private LearningRegisterChoice choice(Field field, String value, String label) {
        return new LearningRegisterChoice(
                value, label, state.narrowed(field.fieldName()).equals(value));
    }
}
