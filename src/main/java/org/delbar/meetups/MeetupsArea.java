package org.delbar.meetups;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.delbar.spaces.settings.SettableArea;
import org.delbar.spaces.settings.SettableBlueprint;
import org.delbar.spaces.settings.SettableList;
import org.delbar.spaces.settings.SettableName;
import org.delbar.spaces.settings.SettableNumber;
import org.delbar.spaces.settings.TitlePattern;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;

/** What a space may decide about meetups and the concepts they are held by. */
@Named
public final class MeetupsArea implements SettableArea {

    public static final String AREA = "meetups";
    public static final String CONCEPT = "meetups-concept";
    public static final String MEETUP = "meetups-meetup";

    /** Before a meetup, when nobody is moved up without a person deciding it. */
    public static final SettableNumber QUIET_HOURS =
            new SettableNumber("meetups-quiet-hours", "delbar.meetups.area.quiet-hours", 0, 48, 2);

    private static final TitlePattern TITLE = new TitlePattern("{title}");

    private final MeetupWords words;

    @Inject
    public MeetupsArea(MeetupWords words) {
        this.words = words;
    }

    @Override
    public String key() {
        return AREA;
    }

    @Override
    public String nameKey() {
        return "delbar.meetups.area.name";
    }

    @Override
    public List<SettableBlueprint> blueprints() {
        return List.of(
                blueprint(CONCEPT, "delbar.meetups.concept.name", "delbar.meetups.concept.title-example"),
                blueprint(MEETUP, "delbar.meetups.meetup.name", "delbar.meetups.meetup.title-example"));
    }

    private static SettableBlueprint blueprint(String key, String nameKey, String example) {
        Map<String, String> titleWords = new LinkedHashMap<>();
        titleWords.put(TitlePattern.DATE, "");
        titleWords.put(TitlePattern.TITLE, example);
        return new SettableBlueprint(
                key,
                nameKey,
                key + "-blueprint",
                PageLanguage.each(language -> key + "-page-" + language.code()),
                TITLE,
                titleWords);
    }

    @Override
    public List<SettableName> facts() {
        return Stream.concat(
                        Arrays.stream(ConceptFact.values()).map(fact -> name(fact.nameKey(), fact.textKey())),
                        Arrays.stream(MeetupFact.values()).map(fact -> name(fact.nameKey(), fact.textKey())))
                .toList();
    }

    private SettableName name(String key, String textKey) {
        return new SettableName(key, PageLanguage.each(language -> words.text(language, textKey)));
    }

    @Override
    public List<SettableNumber> numbers() {
        return List.of(QUIET_HOURS);
    }

    @Override
    public List<SettableList> lists() {
        return List.of();
    }

    /** The area has no lists yet. */
    @Override
    public boolean mayUse(SpaceKey space, String list, String choice) {
        return true;
    }
}
