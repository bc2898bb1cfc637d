package org.delbar.spaces.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.delbar.learning.LearningArea;
import org.delbar.learning.LearningWords;
import org.delbar.learning.index.IndexedLesson;
import org.delbar.learning.index.LearningIndex;
import org.delbar.learning.index.LessonSearch;
import org.delbar.lists.Position;
import org.delbar.methodbook.MethodBookArea;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.index.IndexedMethod;
import org.delbar.methodbook.index.MethodIndex;
import org.delbar.methodbook.index.MethodSearch;
import org.delbar.methodbook.index.MethodTraits;
import org.delbar.methodbook.index.UseCounts;
import org.delbar.spaces.settings.NamedChoice;
import org.delbar.spaces.settings.SettableArea;
import org.delbar.spaces.settings.SettableList;
import org.delbar.spaces.settings.SourceChoice;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.PageLanguage;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SettingsFormTest {

    private static final List<SettableArea> AREAS = List.of(
            new LearningArea(new LearningWords(), new EmptyIndex()),
            new MethodBookArea(new MethodWords(), new NoMethods()));
    private static final SettableList SOURCES = AREAS.get(0).lists().get(0);
    private static final SettableList CATEGORIES = AREAS.get(1).lists().get(0);

    @Test
    void whatNobodyTouchesStaysAsShipped() {
        assertThat(saved(fields())).isEqualTo(SpaceSettings.UNTOUCHED);
    }

    @Test
    void takesEveryChoiceOver() {
        Map<String, String> fields = fields();
        fields.put("language", "sv");
        fields.remove("on-learning-worksheet");
        fields.put("parent-learning-worksheet", "Lärdomar");
        fields.put("title-learning-worksheet", "{title} ({date})");
        fields.put("alias-learning.when", " Tid , Dag, när ");
        fields.put("learning-source-1-name-sv", "Det vi själva varit med om");
        fields.put("learning-source-1-prompts-sv", "Vad hände?\r\n\r\nVad kände du?");
        fields.put("learning-source-2-hidden", "true");

        SpaceSettings settings = saved(fields);

        assertThat(settings.pageLanguage()).contains(PageLanguage.SWEDISH);
        assertThat(settings.blueprintIsOn("learning-worksheet")).isFalse();
        assertThat(settings.areaIsOn("learning")).isTrue();
        assertThat(settings.parentPage("learning-worksheet")).contains(77L);
        assertThat(settings.titlePattern("learning-worksheet")).contains("{title} ({date})");
        assertThat(settings.aliases()).containsEntry("learning.when", List.of("Tid", "Dag"));
        assertThat(settings.sources())
                .extracting(SourceChoice::key)
                .containsExactly("own", "deviation", "customer", "employee", "audit");
        assertThat(settings.sources().get(0).names())
                .containsOnly(Map.entry(PageLanguage.SWEDISH, "Det vi själva varit med om"));
        assertThat(settings.sources().get(0).prompts())
                .containsOnly(Map.entry(PageLanguage.SWEDISH, List.of("Vad hände?", "Vad kände du?")));
        assertThat(settings.sources().get(1).hidden()).isTrue();
    }

    @Test
    void aPageThatIsGoneMayStayChosen() {
        SpaceSettings current = saved(with("parent-learning-worksheet", "Lärdomar"));
        Map<String, String> fields = SettingsFields.of(current, AREAS, page -> page + "");

        SettingsForm.Checked checked =
                new SettingsForm(fields, AREAS, current, page -> Optional.empty(), PageLanguage.ENGLISH).check();

        assertThat(checked.settings().orElseThrow().parentPage("learning-worksheet"))
                .contains(77L);
    }

    @Nested
    class Refuses {

        @Test
        void aLanguageWeDoNotWrite() {
            assertThat(refused("language", "fr").textKey()).endsWith("unknown-language");
        }

        @Test
        void aPageThatIsNotThere() {
            assertThat(refused("parent-learning-worksheet", "Nowhere").arguments())
                    .isEqualTo(List.of("Nowhere"));
        }

        @Test
        void aPatternThatCannotTellPagesApart() {
            assertThat(refused("title-learning-worksheet", "Lesson").textKey()).endsWith("title-same");
        }

        @Test
        void anUnknownWordInAPattern() {
            assertThat(refused("title-learning-worksheet", "{title} {weather}").arguments())
                    .isEqualTo(List.of("{weather}", "{date} {title} {source} {where}"));
        }

        @Test
        void aNameThatAnotherRowHasInAnyLanguage() {
            assertThat(refused("alias-learning.when", "Tid, källa").arguments()).isEqualTo(List.of("källa", "Source"));
        }

        @Test
        void oneNameForTwoRows() {
            Map<String, String> fields = with("alias-learning.when", "Kontext");
            fields.put("alias-learning.process", "kontext:");

            assertThat(refusals(fields)).extracting(Refusal::field).containsExactly("alias-learning.process");
        }

        @Test
        void aNameThatIsTooLong() {
            assertThat(refused("alias-learning.when", "x".repeat(61)).arguments())
                    .isEqualTo(List.of(60, 61));
        }

        @Test
        void aCharacterThatNobodySees() {
            assertThat(refused("alias-learning.when", "a\u0000b").textKey()).endsWith("character");
        }

        @Test
        void theNameOfAnotherSourceEvenOneItOnlyShippedWith() {
            Map<String, String> fields = with("learning-source-1-name-sv", "Våra egna");
            fields.put("learning-source-2-name-en", "OWN experience");

            assertThat(refusals(fields)).extracting(Refusal::field).containsExactly("learning-source-2-name-en");
        }

        @Test
        void aSourceWithoutAName() {
            Map<String, String> fields = fields();
            fields.put("learning-source-6-key", "");

            assertThat(refusals(fields))
                    .extracting(Refusal::textKey)
                    .allMatch(key -> key.endsWith("choice-without-name"));
        }

        @Test
        void tooManyQuestions() {
            assertThat(refused("learning-source-1-prompts-en", "a\nb\nc\nd\ne\nf")
                            .arguments())
                    .isEqualTo(List.of(5, 6));
        }
    }

    @Nested
    class Sources {

        @Test
        void anAddedOneGetsAKeyThatStays() {
            Map<String, String> fields = fields();
            fields.put("learning-source-6-key", "");
            fields.put("learning-source-6-name-no", "Blå & grønn mandag!");

            SpaceSettings added = saved(fields);
            Map<String, String> renamed = SettingsFields.of(added, AREAS, page -> "");
            renamed.put("learning-source-6-name-no", "Tirsdag");
            SpaceSettings after = saved(renamed, added);

            assertThat(added.sources().get(5).key()).isEqualTo("x-bla-gronn-mandag");
            assertThat(after.sources().get(5).key()).isEqualTo("x-bla-gronn-mandag");
            assertThat(new LearningWords()
                            .in(after)
                            .source("Blå & grønn mandag!")
                            .orElseThrow()
                            .key())
                    .isEqualTo("x-bla-gronn-mandag");
        }

        @Test
        void twoOfOneNameGetTwoKeys() {
            Map<String, String> fields = fields();
            fields.put("learning-source-6-key", "");
            fields.put("learning-source-6-name-no", "Åse");
            fields.put("learning-source-7-key", "");
            fields.put("learning-source-7-name-en", "Ase");

            assertThat(saved(fields).sources()).extracting(SourceChoice::key).contains("x-ase", "x-ase-2");
        }

        @Test
        void keepsEarlierNamesAsFurtherOnesUntilTheyAreTakenBack() {
            SpaceSettings once = saved(with("learning-source-1-name-en", "Ours"));
            Map<String, String> fields = SettingsFields.of(once, AREAS, page -> "");
            fields.put("learning-source-1-name-en", "Mine");
            SpaceSettings twice = saved(fields, once);
            fields = SettingsFields.of(twice, AREAS, page -> "");
            fields.put("learning-source-1-name-en", "Ours");
            SpaceSettings back = saved(fields, twice);

            assertThat(twice.aliases()).containsEntry("learning.source.own", List.of("Ours"));
            assertThat(back.aliases()).containsEntry("learning.source.own", List.of("Mine"));
        }

        @Test
        void oneThatAnotherAdminAddedMeanwhileStays() {
            Map<String, String> other = fields();
            other.put("learning-source-6-key", "");
            other.put("learning-source-6-name-en", "Neighbours");

            SpaceSettings after = saved(with("language", "sv"), saved(other));

            assertThat(after.sources()).extracting(SourceChoice::key).contains("x-neighbours");
        }

        @Test
        void buttonsMoveRowsAndSaveNothing() {
            Map<String, String> moved = press("down-1", key -> true).fields();

            assertThat(ChoiceFields.in(moved, SOURCES))
                    .extracting(ChoiceFields::key)
                    .startsWith("deviation", "own");
            assertThat(press("up-1", key -> true).fields()).isEqualTo(fields());
            assertThat(press("down-99999", key -> true).fields()).isEqualTo(fields());
            assertThat(press("nonsense", key -> true).fields()).isEqualTo(fields());
        }

        @Test
        void aShippedOneCannotBeRemovedAndAUsedOneIsHiddenInstead() {
            assertThat(press("remove-1", key -> false).fields()).isEqualTo(fields());

            Map<String, String> fields = fields();
            fields.put("learning-source-6-key", "x-neighbours");
            fields.put("learning-source-6-name-en", "Neighbours");
            ChoiceMoves.Moved used = new ChoiceMoves(SOURCES, fields, key -> true).press("remove-6");
            ChoiceMoves.Moved unused = new ChoiceMoves(SOURCES, fields, key -> false).press("remove-6");

            assertThat(used.fields()).containsEntry("learning-source-6-hidden", "true");
            assertThat(used.said()).isPresent();
            assertThat(unused.fields())
                    .doesNotContainKey("learning-source-6-key")
                    .containsEntry("learning-source-removed", "x-neighbours");
        }

        @Test
        void thereAreAtMostTwelve() {
            Map<String, String> fields = fields();
            for (int number = 6; number <= 12; number++) {
                fields.put("learning-source-" + number + "-key", "");
                fields.put("learning-source-" + number + "-name-en", "Source " + number);
            }

            assertThat(saved(fields).sources()).hasSize(12);
            assertThat(new ChoiceMoves(SOURCES, fields, key -> true)
                            .press("add")
                            .said())
                    .isPresent();
        }

        private static ChoiceMoves.Moved press(String button, java.util.function.Predicate<String> used) {
            return new ChoiceMoves(SOURCES, fields(), used).press(button);
        }
    }

    @Nested
    class ListsOfNamedChoices {

        @Test
        void keepWhatASpaceSaysAndNothingAsLongAsItSaysNothing() {
            Map<String, String> fields = with("methodbook-category-1-name-sv", "Kom igång nu");
            fields.put("methodbook-category-2-hidden", "true");
            fields.put("methodbook-subject-7-key", "");
            fields.put("methodbook-subject-7-name-en", "Law & order");

            SpaceSettings settings = saved(fields);
            MethodWords words = new MethodWords().in(settings);

            assertThat(settings.sources()).isEmpty();
            assertThat(settings.lists()).containsOnlyKeys("methodbook-category", "methodbook-subject");
            assertThat(words.categories().inOrder().get(0).names())
                    .containsEntry(PageLanguage.SWEDISH, "Kom igång nu")
                    .containsEntry(PageLanguage.ENGLISH, "Get started");
            assertThat(words.categories().offered())
                    .extracting(NamedChoice::key)
                    .doesNotContain("explore");
            assertThat(words.subjects().called("law & ORDER").orElseThrow().key())
                    .isEqualTo("x-law-order");
        }

        @Test
        void keepEarlierNamesSoThatOldPagesStayReadable() {
            SpaceSettings once = saved(with("methodbook-category-4-name-en", "Choose"));
            Map<String, String> fields = SettingsFields.of(once, AREAS, page -> "");
            fields.put("methodbook-category-4-name-en", "Settle");
            SpaceSettings twice = saved(fields, once);

            assertThat(twice.aliases()).containsEntry("methodbook-category.decide", List.of("Choose"));
            assertThat(List.of("Settle", "Choose", "Decide"))
                    .allSatisfy(name -> assertThat(new MethodWords()
                                    .in(twice)
                                    .categories()
                                    .called(name)
                                    .orElseThrow()
                                    .key())
                            .isEqualTo("decide"));
        }

        @Test
        void goBackToNothingOnceEverythingIsAsShippedAgain() {
            SpaceSettings once = saved(with("methodbook-category-2-hidden", "true"));
            Map<String, String> fields = SettingsFields.of(once, AREAS, page -> "");
            fields.remove("methodbook-category-2-hidden");

            assertThat(saved(fields, once)).isEqualTo(SpaceSettings.UNTOUCHED);
        }

        @Test
        void refuseAtTheirOwnFields() {
            assertThat(refused("methodbook-category-1-name-en", "explore").textKey())
                    .endsWith("choice-name-taken");
            assertThat(refused("methodbook-subject-1-name-no", "x".repeat(61)).arguments())
                    .isEqualTo(List.of(60, 61));
        }

        @Test
        void mayShareNamesWithAnotherList() {
            assertThat(saved(with("methodbook-category-1-name-en", "Culture")).lists())
                    .containsKey("methodbook-category");
        }

        @Test
        void haveButtonsOfTheirOwn() {
            Map<String, String> moved = new ChoiceMoves(CATEGORIES, fields(), key -> true)
                    .press("up-3")
                    .fields();

            assertThat(ChoiceFields.in(moved, CATEGORIES))
                    .extracting(ChoiceFields::key)
                    .startsWith("start", "ideas", "explore");
            assertThat(ChoiceFields.in(moved, SOURCES)).isEqualTo(ChoiceFields.in(fields(), SOURCES));
        }

        @Test
        void staySetWhenNobodyAsksForThem() {
            SpaceSettings current = saved(with("methodbook-category-2-hidden", "true"));

            SettingsForm.Checked checked = new SettingsForm(
                            new HashMap<>(SettingsFields.of(current, AREAS.subList(0, 1), page -> "")),
                            AREAS.subList(0, 1),
                            current,
                            page -> Optional.empty(),
                            PageLanguage.ENGLISH)
                    .check();

            assertThat(checked.settings().orElseThrow().lists()).isEqualTo(current.lists());
        }
    }

    private static final class NoMethods implements MethodIndex {

        @Override
        public List<IndexedMethod> slice(MethodSearch search, Optional<Position> from, int most) {
            return List.of();
        }

        @Override
        public List<IndexedMethod> pages(List<SpaceKey> spaces, Collection<Long> pages) {
            return List.of();
        }

        @Override
        public List<MethodTraits> traits(MethodSearch search, int most) {
            return List.of();
        }

        @Override
        public List<SpaceKey> spaces() {
            return List.of();
        }

        @Override
        public void countUses(long methodPage, Supplier<UseCounts.Count> counting) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class EmptyIndex implements LearningIndex {

        @Override
        public List<IndexedLesson> slice(LessonSearch search, Optional<Position> from, int most) {
            return List.of();
        }

        @Override
        public List<SpaceKey> spaces() {
            return List.of();
        }
    }

    private static Map<String, String> fields() {
        return new HashMap<>(SettingsFields.of(SpaceSettings.UNTOUCHED, AREAS, page -> ""));
    }

    private static Map<String, String> with(String field, String value) {
        Map<String, String> fields = fields();
        fields.put(field, value);
        return fields;
    }

    private static SpaceSettings saved(Map<String, String> fields) {
        return saved(fields, SpaceSettings.UNTOUCHED);
    }

    private static SpaceSettings saved(Map<String, String> fields, SpaceSettings current) {
        SettingsForm.Checked checked = check(fields, current);
        assertThat(checked.refusals()).isEmpty();
        return checked.settings().orElseThrow();
    }

    private static List<Refusal> refusals(Map<String, String> fields) {
        return check(fields, SpaceSettings.UNTOUCHED).refusals();
    }

    private static Refusal refused(String field, String value) {
        List<Refusal> refusals = refusals(with(field, value));
        assertThat(refusals).extracting(Refusal::field).containsExactly(field);
        return refusals.get(0);
    }

    private static SettingsForm.Checked check(Map<String, String> fields, SpaceSettings current) {
        return new SettingsForm(
                        fields,
                        AREAS,
                        current,
                        page -> page.equals("Lärdomar") ? Optional.of(77L) : Optional.empty(),
                        PageLanguage.ENGLISH)
                .check();
    }
}
