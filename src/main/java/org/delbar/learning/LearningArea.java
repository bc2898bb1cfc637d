package org.delbar.learning;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.delbar.learning.index.LearningIndex;
import org.delbar.learning.index.LessonSearch;
import org.delbar.learning.index.LessonSort;
import org.delbar.spaces.settings.SettableArea;
import org.delbar.spaces.settings.SettableBlueprint;
import org.delbar.spaces.settings.SettableChoice;
import org.delbar.spaces.settings.SettableList;
import org.delbar.spaces.settings.SettableName;
import org.delbar.spaces.settings.TitlePattern;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** What a space may decide about learning. */
@Named
public final class LearningArea implements SettableArea {

    public static final String AREA = "learning";
    public static final String WORKSHEET = "learning-worksheet";
    /** The list of sources; further names of a source stand below it. */
    public static final String SOURCES = "learning.source";

    public static final TitlePattern TITLE = new TitlePattern("{date} {title}");

    private static final int MOST_SOURCES = 12;

    private final LearningWords words;
    private final LearningIndex index;

    @Inject
    public LearningArea(LearningWords words, LearningIndex index) {
        this.words = words;
        this.index = index;
    }

    @Override
    public String key() {
        return AREA;
    }

    @Override
    public String nameKey() {
        return "delbar.learning.area.name";
    }

    @Override
    public List<SettableBlueprint> blueprints() {
        Map<String, String> titleWords = new LinkedHashMap<>();
        titleWords.put(TitlePattern.DATE, "");
        titleWords.put(TitlePattern.TITLE, "delbar.learning.area.title-example");
        titleWords.put("source", "delbar.learning.source.own");
        titleWords.put("where", "delbar.learning.area.where-example");
        return List.of(new SettableBlueprint(
                WORKSHEET,
                "delbar.learning.worksheet.name",
                "learning-worksheet-blueprint",
                PageLanguage.each(language -> "learning-worksheet-page-" + language.code()),
                TITLE,
                titleWords));
    }

    @Override
    public List<SettableName> facts() {
        return Arrays.stream(LearningFact.values())
                .map(fact -> new SettableName(
                        fact.key(), PageLanguage.each(language -> words.text(language, fact.textKey()))))
                .toList();
    }

    @Override
    public List<SettableList> lists() {
        List<SettableChoice> shipped = Arrays.stream(Source.values())
                .map(source -> new SettableChoice(
                        source.key(),
                        PageLanguage.each(language -> words.text(language, source.textKey())),
                        PageLanguage.each(language -> source.promptKeys().stream()
                                .map(key -> words.text(language, key))
                                .toList())))
                .toList();
        return List.of(new SettableList(SOURCES, "delbar.learning.sources.", shipped, true, MOST_SOURCES));
    }

    /** As far as the index knows; a page in the trash does not count. */
    @Override
    public boolean mayUse(SpaceKey space, String list, String source) {
        LessonSearch named = new LessonSearch(
                List.of(space),
                Set.of(source),
                Set.of(),
                Set.of(),
                "",
                "",
                Optional.empty(),
                false,
                "",
                Optional.empty(),
                Optional.empty(),
                LessonSort.NEWEST);
        return !index.slice(named, Optional.empty(), 1).isEmpty();
    }
}
