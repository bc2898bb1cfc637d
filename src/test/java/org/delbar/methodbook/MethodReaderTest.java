package org.delbar.methodbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.delbar.pagefacts.FactsTable;
import org.delbar.pagefacts.PageReader;
import org.delbar.spaces.settings.NamedChoice;
import org.delbar.spaces.settings.SpaceSettings;
import org.delbar.words.PageLanguage;
import org.junit.jupiter.api.Test;

class MethodReaderTest {

    private final MethodReader reader = new MethodReader(new MethodWords());

    @Test
    void readsASwedishTableWrittenByHand() throws PageReader.Unreadable {
        Method method = reader.read(table("""
                <tr><th>På en rad</th><td>Alla kommer till tals</td></tr>
                <tr><th>Kategori</th><td>Komma igång, Dela kunskap</td></tr>
                <tr><th>Tidsåtgång</th><td>10–15 min</td></tr>
                <tr><th>Antal personer</th><td>4–12</td></tr>
                <tr><th>Form</th><td>På plats, digitalt</td></tr>
                <tr><th>Svårighetsgrad</th><td>Lätt</td></tr>
                <tr><th>Delas av</th><td><ac:link><ri:user ri:userkey="u1" /></ac:link></td></tr>
                <tr><th>Bygger på</th><td><ac:link><ri:page ri:space-key="MB" ri:content-title="Rundan" /></ac:link></td></tr>
                <tr><th>Status</th><td>I bruk</td></tr>
                <tr><th>Språk</th><td>Svenska</td></tr>
                """));

        assertThat(method.line()).isEqualTo("Alla kommer till tals");
        assertThat(method.categories()).extracting(NamedChoice::key).containsExactly("start", "share");
        assertThat(method.time()).contains(new Minutes(10, 15));
        assertThat(method.people()).contains(new GroupSize(4, Optional.of(12)));
        assertThat(method.forms()).containsExactly(MethodForm.IN_PERSON, MethodForm.ONLINE);
        assertThat(method.difficulty()).contains(Difficulty.EASY);
        assertThat(method.sharedBy()).hasSize(1);
        assertThat(method.basedOn())
                .hasValueSatisfying(page -> assertThat(page.title()).isEqualTo("Rundan"));
        assertThat(method.status()).isEqualTo(MethodStatus.IN_USE);
        assertThat(method.language()).contains(PageLanguage.SWEDISH);
        assertThat(method.problems()).isEmpty();
    }

    @Test
    void namesEachRowItDoesNotUnderstandAndKeepsTheRest() throws PageReader.Unreadable {
        Method method = reader.read(table("""
                <tr><th>In one line</th><td>Everybody speaks</td></tr>
                <tr><th>Category</th><td>Ideas, Nonsense</td></tr>
                <tr><th>Time</th><td>60–45 min</td></tr>
                <tr><th>People</th><td>many</td></tr>
                """));

        assertThat(method.categories()).extracting(NamedChoice::key).containsExactly("ideas");
        assertThat(method.time()).isEmpty();
        assertThat(method.problems())
                .extracting(Method.Problem::label, Method.Problem::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Category", "Nonsense"),
                        org.assertj.core.groups.Tuple.tuple("Time", "60–45 min"),
                        org.assertj.core.groups.Tuple.tuple("People", "many"));
    }

    @Test
    void aMethodThatSaysNothingIsInTrialAndMissesItsLine() throws PageReader.Unreadable {
        Method method = reader.read(table(""));

        assertThat(method.status()).isEqualTo(MethodStatus.TRIAL);
        assertThat(method.problems()).extracting(Method.Problem::label).containsExactly(MethodFact.LINE.textKey());
    }

    @Test
    void knowsTheChoicesOfASpaceByTodaysAndByEarlierNames() throws PageReader.Unreadable {
        SpaceSettings settings = new SpaceSettings(
                1,
                Optional.empty(),
                Set.of(),
                Set.of(),
                Map.of("methodbook-category.ideas", List.of("Brainwaves")),
                List.of(),
                Map.of(
                        MethodWords.CATEGORIES,
                        List.of(
                                new NamedChoice("x-warm-up", Map.of(PageLanguage.ENGLISH, "Warm up"), false),
                                new NamedChoice("ideas", Map.of(PageLanguage.ENGLISH, "Sparks"), false))),
                Map.of(),
                Map.of(),
                Map.of());
        MethodReader spaceReader = new MethodReader(new MethodWords().in(settings));

        Method method = spaceReader.read(
                table("<tr><th>Category</th><td>Warm up, Sparks, Brainwaves, Ideas, Idéer, Plan</td></tr>"));

        assertThat(method.categories()).extracting(NamedChoice::key).containsExactly("x-warm-up", "ideas", "plan");
    }

    private static FactsTable table(String rows) throws PageReader.Unreadable {
        return PageReader.read(
                        "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-method</ac:parameter>"
                                + "<ac:rich-text-body><table><tbody>" + rows
                                + "</tbody></table></ac:rich-text-body></ac:structured-macro>",
                        MethodFact.TABLE_ID)
                .facts()
                .orElseThrow();
    }
}
