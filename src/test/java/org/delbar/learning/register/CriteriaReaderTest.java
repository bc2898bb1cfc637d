package org.delbar.learning.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.delbar.learning.Kind;
import org.delbar.learning.LessonStatus;
import org.delbar.learning.index.LessonSort;
import org.delbar.words.PersonKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CriteriaReaderTest {

    private static final PersonKey ANNA = new PersonKey("anna-key");
    private static final PersonKey BO = new PersonKey("bo-key");

    private final CriteriaReader reader = new CriteriaReader(
            key -> key.equals("audit") || key.equals("own"),
            name -> name.equals("bo") ? Optional.of(BO) : Optional.empty(),
            Optional.of(ANNA));

    @Test
    void understandsEverythingAtOnce() {
        CriteriaReader.Asked asked = reader.read(
                Map.ofEntries(
                        Map.entry("source", "audit, own"),
                        Map.entry("kind", "praise"),
                        Map.entry("status", "draft;closed"),
                        Map.entry("theme", " Lending "),
                        Map.entry("process", "list"),
                        Map.entry("owner", "bo"),
                        Map.entry("training", "true"),
                        Map.entry("text", "coffee"),
                        Map.entry("from", "1 juni 2016"),
                        Map.entry("to", "2026-09-30"),
                        Map.entry("sort", "title"),
                        Map.entry("pageSize", "100")),
                "@self");

        Criteria criteria = asked.criteria();
        assertThat(asked.refusals()).isEmpty();
        assertThat(criteria.sources()).containsExactlyInAnyOrder("audit", "own");
        assertThat(criteria.kinds()).containsExactly(Kind.PRAISE);
        assertThat(criteria.statuses()).containsExactlyInAnyOrder(LessonStatus.DRAFT, LessonStatus.CLOSED);
        assertThat(criteria.theme()).isEqualTo("Lending");
        assertThat(criteria.owner()).contains(BO);
        assertThat(criteria.forTraining()).isTrue();
        assertThat(criteria.from()).contains(LocalDate.of(2016, 6, 1));
        assertThat(criteria.to()).contains(LocalDate.of(2026, 9, 30));
        assertThat(criteria.sort()).isEqualTo(LessonSort.TITLE);
        assertThat(criteria.size()).isEqualTo(100);
    }

    @Test
    void asksForNothingWhenNothingIsAsked() {
        Criteria criteria = reader.read(Map.of(), "@self").criteria();

        assertThat(criteria.sort()).isEqualTo(LessonSort.NEWEST);
        assertThat(criteria.size()).isEqualTo(30);
        assertThat(criteria.spaces().self()).isTrue();
        assertThat(criteria.sources()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "source, weather, lists.refused.choice",
        "kind, bad, lists.refused.choice",
        "status, done, lists.refused.choice",
        "owner, nobody, learning.register.refused.person",
        "from, 3/4, learning.register.refused.no-date",
        "to, 12345-01-01, learning.register.refused.no-date",
        "sort, size, lists.refused.choice",
        "training, maybe, lists.refused.choice",
        "pageSize, 0, lists.refused.number",
        "pageSize, 101, lists.refused.number",
        "pageSize, many, lists.refused.number",
        "at, nonsense, lists.refused.position"
    })
    void refusesByNameAndTheRestStillWorks(String field, String value, String why) {
        CriteriaReader.Asked asked = reader.read(Map.of(field, value, "text", "coffee"), "@self");

        assertThat(asked.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.field()).isEqualTo(field);
            assertThat(refusal.textKey()).isEqualTo("delbar." + why);
        });
        assertThat(asked.criteria().text()).isEqualTo("coffee");
    }

    @Test
    void namesTheLimitOfATextThatIsTooLong() {
        assertThat(reader.read(Map.of("text", "x".repeat(101)), "@self").refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly(100, 101));
    }

    @Test
    void refusesDaysInTheWrongOrderAndAsksForNeither() {
        CriteriaReader.Asked asked = reader.read(Map.of("from", "2026-02-02", "to", "2026-02-01"), "@self");

        assertThat(asked.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("from"));
        assertThat(asked.criteria().from()).isEmpty();
        assertThat(asked.criteria().to()).isEmpty();
        assertThat(reader.read(Map.of("from", "2026-02-01", "to", "2026-02-01"), "@self")
                        .refusals())
                .isEmpty();
    }

    @Test
    void meIsWhoeverReads() {
        assertThat(reader.read(Map.of("owner", "@me"), "@self").criteria().owner())
                .contains(ANNA);
    }
}
