package org.delbar.methodbook;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.delbar.methodbook.index.MethodIndex;
import org.delbar.methodbook.index.MethodSearch;
import org.delbar.methodbook.index.MethodSort;
import org.delbar.spaces.settings.NamedChoice;
import org.delbar.spaces.settings.SettableArea;
import org.delbar.spaces.settings.SettableBlueprint;
import org.delbar.spaces.settings.SettableChoice;
import org.delbar.spaces.settings.SettableList;
import org.delbar.spaces.settings.SettableName;
import org.delbar.spaces.settings.SettableSwitch;
import org.delbar.spaces.settings.TitlePattern;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** What a space may decide about ways of working. */
@Named
public final class MethodBookArea implements SettableArea {

    public static final String AREA = "methodbook";
    public static final String METHOD = "methodbook-method";
    /** Wanted where a method is in use only after its sheet was found free of content. */
    public static final String CHECKED = "methodbook-checked";

    public static final TitlePattern TITLE = new TitlePattern("{title}");

    /** Whether people may tell how a run went without their names. */
    public static final String UNNAMED = "methodbook-unnamed";

    private static final int MOST_CHOICES = 24;

    private final MethodWords words;
    private final MethodIndex index;

    @Inject
    public MethodBookArea(MethodWords words, MethodIndex index) {
        this.words = words;
        this.index = index;
    }

    @Override
    public String key() {
        return AREA;
    }

    @Override
    public String nameKey() {
        return "delbar.methodbook.area.name";
    }

    @Override
    public List<SettableBlueprint> blueprints() {
        Map<String, String> titleWords = new LinkedHashMap<>();
        titleWords.put(TitlePattern.DATE, "");
        titleWords.put(TitlePattern.TITLE, "delbar.methodbook.area.title-example");
        return List.of(new SettableBlueprint(
                METHOD,
                "delbar.methodbook.method.name",
                "methodbook-method-blueprint",
                PageLanguage.each(language -> "methodbook-method-page-" + language.code()),
                TITLE,
                titleWords));
    }

    @Override
    public List<SettableName> facts() {
        return Arrays.stream(MethodFact.values())
                .map(fact -> new SettableName(
                        fact.key(), PageLanguage.each(language -> words.text(language, fact.textKey()))))
                .toList();
    }

    @Override
    public List<SettableList> lists() {
        return List.of(
                list(MethodWords.CATEGORIES, "delbar.methodbook.categories.", words.shippedCategories()),
                list(MethodWords.SUBJECTS, "delbar.methodbook.subjects.", words.shippedSubjects()));
    }

    private static SettableList list(String key, String texts, List<NamedChoice> shipped) {
        List<SettableChoice> choices = shipped.stream()
                .map(choice -> new SettableChoice(choice.key(), choice.names(), Map.of()))
                .toList();
        return new SettableList(key, texts, choices, false, MOST_CHOICES);
    }

    @Override
    public List<SettableSwitch> switches() {
        return List.of(
                new SettableSwitch(CHECKED, "delbar.methodbook.area.checked", "delbar.methodbook.area.checked.hint"),
                new SettableSwitch(UNNAMED, "delbar.methodbook.area.unnamed", "delbar.methodbook.area.unnamed.hint"));
    }

    @Override
    public Map<String, String> screens() {
        Map<String, String> screens = new LinkedHashMap<>();
        screens.put("delbar.methodbook.starters.name", "delbar-starters");
        screens.put("delbar.methodbook.promoted.name", "delbar-promoted");
        return screens;
    }

    /** As far as the index knows; a page in the trash does not count. */
    @Override
    public boolean mayUse(SpaceKey space, String list, String choice) {
        MethodSearch named = new MethodSearch(
                List.of(space),
                list.equals(MethodWords.CATEGORIES) ? Set.of(choice) : Set.of(),
                list.equals(MethodWords.SUBJECTS) ? Set.of(choice) : Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                "",
                MethodSort.TITLE);
        return !index.slice(named, Optional.empty(), 1).isEmpty();
    }
}
