package org.delbar.spaces.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.delbar.learning.LearningArea;
import org.delbar.learning.LearningWords;
import org.delbar.learning.index.IndexedLesson;
import org.delbar.learning.index.LearningIndex;
import org.delbar.learning.index.LessonSearch;
import org.delbar.lists.Position;
import org.delbar.spaces.settings.SettableArea;
import org.delbar.spaces.settings.SourceChoice;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.PageLanguage;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SettingsFormTest {

    private static final List<SettableArea> AREAS = List.of(new LearningArea(new LearningWords(), new EmptyIndex()));

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
        fields.put("source-1-name-sv", "Det vi själva varit med om");
        fields.put("source-1-prompts-sv", "Vad hände?\r\n\r\nVad kände du?");
        fields.put("source-2-hidden", "true");

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
            Map<String, String> fields = with("source-1-name-sv", "Våra egna");
            fields.put("source-2-name-en", "OWN experience");

            assertThat(refusals(fields)).extracting(Refusal::field).containsExactly("source-2-name-en");
        }

        @Test
        void aSourceWithoutAName() {
            Map<String, String> fields = fields();
            fields.put("source-6-key", "");

            assertThat(refusals(fields))
                    .extracting(Refusal::textKey)
                    .allMatch(key -> key.endsWith("source-without-name"));
        }

        @Test
        void tooManyQuestions() {
            assertThat(refused("source-1-prompts-en", "a\nb\nc\nd\ne\nf").arguments())
                    .isEqualTo(List.of(5, 6));
        }
    }

    @Nested
    class Sources {

        @Test
        void anAddedOneGetsAKeyThatStays() {
            Map<String, String> fields = fields();
            fields.put("source-6-key", "");
            fields.put("source-6-name-no", "Blå & grønn mandag!");

            SpaceSettings added = saved(fields);
            Map<String, String> renamed = SettingsFields.of(added, AREAS, page -> "");
            renamed.put("source-6-name-no", "Tirsdag");
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
            fields.put("source-6-key", "");
            fields.put("source-6-name-no", "Åse");
            fields.put("source-7-key", "");
            fields.put("source-7-name-en", "Ase");

            assertThat(saved(fields).sources()).extracting(SourceChoice::key).contains("x-ase", "x-ase-2");
        }

        @Test
        void keepsEarlierNamesAsFurtherOnesUntilTheyAreTakenBack() {
            SpaceSettings once = saved(with("source-1-name-en", "Ours"));
            Map<String, String> fields = SettingsFields.of(once, AREAS, page -> "");
            fields.put("source-1-name-en", "Mine");
            SpaceSettings twice = saved(fields, once);
            fields = SettingsFields.of(twice, AREAS, page -> "");
            fields.put("source-1-name-en", "Ours");
            SpaceSettings back = saved(fields, twice);

            assertThat(twice.aliases()).containsEntry("learning.source.own", List.of("Ours"));
            assertThat(back.aliases()).containsEntry("learning.source.own", List.of("Mine"));
        }

        @Test
        void oneThatAnotherAdminAddedMeanwhileStays() {
            Map<String, String> other = fields();
            other.put("source-6-key", "");
            other.put("source-6-name-en", "Neighbours");

            SpaceSettings after = saved(with("language", "sv"), saved(other));

            assertThat(after.sources()).extracting(SourceChoice::key).contains("x-neighbours");
        }

        @Test
        void buttonsMoveRowsAndSaveNothing() {
            Map<String, String> moved = press("down-1", key -> true).fields();

            assertThat(SourceFields.in(moved)).extracting(SourceFields::key).startsWith("deviation", "own");
            assertThat(press("up-1", key -> true).fields()).isEqualTo(fields());
            assertThat(press("down-99999", key -> true).fields()).isEqualTo(fields());
            assertThat(press("nonsense", key -> true).fields()).isEqualTo(fields());
        }

        @Test
        void aShippedOneCannotBeRemovedAndAUsedOneIsHiddenInstead() {
            assertThat(press("remove-1", key -> false).fields()).isEqualTo(fields());

            Map<String, String> fields = fields();
            fields.put("source-6-key", "x-neighbours");
            fields.put("source-6-name-en", "Neighbours");
            SourceMoves.Moved used =
                    new SourceMoves(fields, key -> true, key -> !key.startsWith("x-")).press("remove-6");
            SourceMoves.Moved unused =
                    new SourceMoves(fields, key -> false, key -> !key.startsWith("x-")).press("remove-6");

            assertThat(used.fields()).containsEntry("source-6-hidden", "true");
            assertThat(used.said()).isPresent();
            assertThat(unused.fields()).doesNotContainKey("source-6-key").containsEntry("removed", "x-neighbours");
        }

        @Test
        void thereAreAtMostTwelve() {
            Map<String, String> fields = fields();
            for (int number = 6; number <= 12; number++) {
                fields.put("source-" + number + "-key", "");
                fields.put("source-" + number + "-name-en", "Source " + number);
            }

            assertThat(saved(fields).sources()).hasSize(12);
            assertThat(new SourceMoves(fields, key -> true, key -> true)
                            .press("add")
                            .said())
                    .isPresent();
        }

        private static SourceMoves.Moved press(String button, java.util.function.Predicate<String> used) {
            return new SourceMoves(fields(), used, key -> !key.startsWith("x-")).press(button);
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
