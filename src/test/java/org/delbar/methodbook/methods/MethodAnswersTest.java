package org.delbar.methodbook.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.GroupSize;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.Minutes;
import org.delbar.methodbook.Terms;
import org.delbar.spaces.settings.NamedChoice;
import org.delbar.words.PersonKey;
import org.delbar.words.Refusal;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MethodAnswersTest {

    private static final PersonKey ME = new PersonKey("key-me");
    private static final MethodLink FIKA = new MethodLink(new SpaceKey("TOG"), "Fika round");

    private final MethodWords words = new MethodWords();

    @Test
    void nameAndOneLineAreEnough() {
        SharedMethod method = accepted(Map.of("title", " Premortem ", "line", "Imagine that it failed."));

        assertThat(method.name()).isEqualTo("Premortem");
        assertThat(method.line()).isEqualTo("Imagine that it failed.");
        assertThat(method.sharedBy()).containsExactly(ME);
        assertThat(method.difficulty()).isEqualTo(Difficulty.EASY);
        assertThat(method.time()).isEmpty();
        assertThat(method.people()).isEmpty();
    }

    @Test
    void takesEveryAnswerOver() {
        Map<String, String> fields = enough();
        fields.putAll(Map.of(
                "category_ideas", "true",
                "category_decide", "on",
                "category_plan", "false",
                "subject_culture", "true",
                "timeFrom", "45",
                "timeTo", "60",
                "preparation", "0",
                "peopleFrom", "4",
                "form_in-person", "true",
                "difficulty", "experienced"));
        fields.putAll(Map.of(
                "materials", "Paper",
                "sharedBy", "anna, bo, anna",
                "organisation", "Nordbruk",
                "basedOn", "Fika round",
                "source", "CC BY 4.0",
                "terms", "open-licence"));

        SharedMethod method = accepted(fields);

        assertThat(method.categories()).extracting(NamedChoice::key).containsExactly("ideas", "decide");
        assertThat(method.subjects()).extracting(NamedChoice::key).containsExactly("culture");
        assertThat(method.time()).contains(new Minutes(45, 60));
        assertThat(method.preparationMinutes()).contains(0);
        assertThat(method.people()).contains(new GroupSize(4, Optional.empty()));
        assertThat(method.forms()).containsExactly(MethodForm.IN_PERSON);
        assertThat(method.difficulty()).isEqualTo(Difficulty.EXPERIENCED);
        assertThat(method.sharedBy()).containsExactly(new PersonKey("key-anna"), new PersonKey("key-bo"));
        assertThat(method.basedOn()).contains(FIKA);
        assertThat(method.terms()).contains(Terms.OPEN_LICENCE);
    }

    @Test
    void theLimitsThemselvesAreAllowed() {
        Map<String, String> fields = new HashMap<>(Map.of(
                "title",
                "x".repeat(120),
                "line",
                "x".repeat(200),
                "materials",
                "x".repeat(500),
                "organisation",
                "x".repeat(120),
                "source",
                "x".repeat(300),
                "timeFrom",
                "1",
                "timeTo",
                "2880",
                "preparation",
                "2880",
                "peopleFrom",
                "1",
                "peopleTo",
                "5000"));

        assertThat(accepted(fields).time()).contains(new Minutes(1, 2880));
    }

    @Test
    void oneTimeIsTheShortestAndTheLongest() {
        Map<String, String> fields = enough();
        fields.put("timeFrom", "30");

        assertThat(accepted(fields).time()).contains(new Minutes(30, 30));
    }

    @Nested
    class Refuses {

        @Test
        void anEmptyNameAndAnEmptyLine() {
            assertThat(refusals(Map.of("title", "  ")))
                    .extracting(Refusal::field, Refusal::textKey)
                    .containsExactly(
                            tuple("title", "delbar.methodbook.method.refused.no-name"),
                            tuple("line", "delbar.methodbook.method.refused.no-line"));
        }

        @ParameterizedTest
        @CsvSource({"title, 120", "line, 200", "materials, 500", "organisation, 120", "source, 300"})
        void whatIsLongerThanItsLimitAndSaysHowLongItIs(String field, int longest) {
            Map<String, String> fields = enough();
            fields.put(field, "x".repeat(longest + 1));

            Refusal refusal = only(fields, field, "too-long");

            assertThat(refusal.arguments()).isEqualTo(List.of(longest, longest + 1));
        }

        @ParameterizedTest
        @CsvSource({
            "timeFrom, 0, 1, 2880",
            "timeFrom, 2881, 1, 2880",
            "timeFrom, half an hour, 1, 2880",
            "timeFrom, 4.5, 1, 2880",
            "timeFrom, -5, 1, 2880",
            "preparation, 2881, 0, 2880",
            "preparation, -1, 0, 2880",
            "peopleFrom, 0, 1, 5000",
            "peopleFrom, 5001, 1, 5000",
            "peopleFrom, 99999999999, 1, 5000"
        })
        void aNumberOutOfBoundsAndNamesTheBounds(String field, String typed, int least, int most) {
            Map<String, String> fields = enough();
            fields.put(field, typed);

            assertThat(only(fields, field, "number").arguments()).isEqualTo(List.of(least, most));
        }

        @ParameterizedTest
        @CsvSource({"timeFrom, timeTo", "peopleFrom, peopleTo"})
        void anEndBeforeItsBeginning(String from, String to) {
            Map<String, String> fields = enough();
            fields.put(from, "60");
            fields.put(to, "45");

            assertThat(only(fields, to, "backwards").arguments()).isEqualTo(List.of(60));
        }

        @ParameterizedTest
        @CsvSource({"timeFrom, timeTo, no-shortest", "peopleFrom, peopleTo, no-fewest"})
        void anEndWithoutABeginning(String from, String to, String reason) {
            Map<String, String> fields = enough();
            fields.put(to, "45");

            only(fields, from, reason);
        }

        @Test
        void aTakenNameAndOffersAFreeOne() {
            Map<String, String> fields = enough();
            fields.put("title", "Taken");

            assertThat(only(fields, "title", "name-taken").arguments()).isEqualTo(List.of("Taken (3)"));
        }

        @Test
        void aTakenLongNameAndOffersOneThatIsNotTooLong() {
            String longest = "y".repeat(120);
            Map<String, String> fields = enough();
            fields.put("title", longest);

            String offered = (String) only(fields, "title", "name-taken", Set.of(longest))
                    .arguments()
                    .get(0);

            assertThat(offered).hasSize(120).endsWith(" (2)");
        }

        @ParameterizedTest
        @ValueSource(strings = {"category", "subject", "form"})
        void aTickThatIsNotInTheList(String field) {
            Map<String, String> fields = enough();
            fields.put(field + "_nonsense", "true");

            only(fields, field, "choice");
        }

        @ParameterizedTest
        @ValueSource(strings = {"difficulty", "terms"})
        void aChoiceThatIsNotInTheList(String field) {
            Map<String, String> fields = enough();
            fields.put(field, "nonsense");

            only(fields, field, "choice");
        }

        @Test
        void aMethodThatNobodyShares() {
            Map<String, String> fields = enough();
            fields.put("sharedBy", " ");

            only(fields, "sharedBy", "nobody");
        }

        @Test
        void aPersonNobodyKnows() {
            Map<String, String> fields = enough();
            fields.put("sharedBy", "anna, gone");

            assertThat(only(fields, "sharedBy", "person").arguments()).isEqualTo(List.of("gone"));
        }

        @Test
        void aMethodToBeBasedOnThatThePersonCannotSee() {
            Map<String, String> fields = enough();
            fields.put("basedOn", "Secret method");

            only(fields, "basedOn", "no-method");
        }

        @Test
        void anOpenLicenceWithoutItsName() {
            Map<String, String> fields = enough();
            fields.put("terms", "open-licence");

            only(fields, "source", "no-licence");
        }

        @Test
        void everythingWhereTheSpaceOffersNoMethods() {
            MethodRules closed = new MethodRules(
                    false, title -> false, List.of(), List.of(), name -> Optional.empty(), text -> Optional.empty());

            assertThat(new MethodAnswers(enough(), ME, closed).check().refusals())
                    .extracting(Refusal::field)
                    .containsExactly("spaceKey");
        }
    }

    private SharedMethod accepted(Map<String, String> fields) {
        MethodAnswers.Checked checked = answers(fields, Set.of()).check();
        assertThat(checked.refusals()).isEmpty();
        return checked.method().orElseThrow();
    }

    private List<Refusal> refusals(Map<String, String> fields) {
        MethodAnswers.Checked checked =
                answers(fields, Set.of("Taken", "Taken (2)")).check();
        assertThat(checked.method()).isEmpty();
        return checked.refusals();
    }

    private Refusal only(Map<String, String> fields, String field, String reason) {
        return only(fields, field, reason, Set.of("Taken", "Taken (2)"));
    }

    private Refusal only(Map<String, String> fields, String field, String reason, Set<String> taken) {
        List<Refusal> refusals = answers(fields, taken).check().refusals();
        assertThat(refusals).hasSize(1);
        assertThat(refusals.get(0).field()).isEqualTo(field);
        assertThat(refusals.get(0).textKey()).isEqualTo("delbar.methodbook.method.refused." + reason);
        return refusals.get(0);
    }

    private MethodAnswers answers(Map<String, String> fields, Set<String> taken) {
        MethodRules rules = new MethodRules(
                true,
                taken::contains,
                words.categories().offered(),
                words.subjects().offered(),
                name -> name.equals("gone") ? Optional.empty() : Optional.of(new PersonKey("key-" + name)),
                text -> text.equals("Fika round") ? Optional.of(FIKA) : Optional.empty());
        return new MethodAnswers(fields, ME, rules);
    }

    private static Map<String, String> enough() {
        return new HashMap<>(Map.of("title", "Premortem", "line", "Imagine that it failed."));
    }
}
