package org.delbar.methodbook.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.delbar.methodbook.Difficulty;
import org.delbar.methodbook.GroupSize;
import org.delbar.methodbook.MethodForm;
import org.delbar.methodbook.MethodStatus;
import org.delbar.methodbook.MethodWords;
import org.delbar.methodbook.Minutes;
import org.delbar.words.CurrentPage;
import org.delbar.words.PageLanguage;
import org.delbar.words.SpaceKey;
import org.junit.jupiter.api.Test;

class MethodEntryTest {

    @Test
    void keepsWhatThePageSays() {
        IndexedMethod method = entry(
                        row("På en rad", "Alla hörs")
                                + row("Kategori", "Idéer, Planera")
                                + row("Tidsåtgång", "45–60 min")
                                + row("Antal personer", "4+")
                                + row("Form", "Digitalt")
                                + row("Status", "Rekommenderad")
                                + row("Svårighetsgrad", "Lätt")
                                + row("Språk", "Svenska"),
                        "")
                .method();

        assertThat(method.line()).isEqualTo("Alla hörs");
        assertThat(method.categories())
                .containsExactly(new NamedKey("ideas", "Idéer"), new NamedKey("plan", "Planera"));
        assertThat(method.time()).contains(new Minutes(45, 60));
        assertThat(method.people()).contains(new GroupSize(4, Optional.empty()));
        assertThat(method.forms()).containsExactly(MethodForm.ONLINE);
        assertThat(method.status()).isEqualTo(MethodStatus.RECOMMENDED);
        assertThat(method.difficulty()).contains(Difficulty.EASY);
        assertThat(method.language()).contains(PageLanguage.SWEDISH);
        assertThat(method.uses()).isZero();
    }

    @Test
    void whatThePageDoesNotSayIsNotGuessed() {
        IndexedMethod method = entry(row("Time", "soon"), "").method();

        assertThat(method.time()).isEmpty();
        assertThat(method.people()).isEmpty();
        assertThat(method.preparationMinutes()).isEmpty();
        assertThat(method.difficulty()).isEmpty();
        assertThat(method.categories()).isEmpty();
    }

    @Test
    void isFoundByTitleLineAndWhyButNotByItsSteps() {
        MethodEntry entry = entry(
                row("In one line", "Quiet people are heard"),
                "<h2>Why</h2><p>Because <strong>pauses</strong> help.</p><h2>Steps</h2><p>Ringing bells</p>");

        assertThat(entry.searchText())
                .contains("a title", "quiet people", "pauses help")
                .doesNotContain("bells");
    }

    @Test
    void longTextsFitTheirColumns() {
        IndexedMethod method = entry(row("In one line", "x".repeat(300)) + row("Materials", "y ".repeat(400)), "")
                .method();

        assertThat(method.line()).hasSize(255);
        assertThat(method.materials().length()).isLessThanOrEqualTo(450);
    }

    @Test
    void aPageWithoutTheTableIsNoMethod() {
        assertThat(MethodEntry.of(page("<p>Words</p>"), new MethodWords())).isEmpty();
        assertThat(MethodEntry.of(page("<p>Not closed"), new MethodWords())).isEmpty();
    }

    @Test
    void theShuffledOrderIsSpreadAndNeverChanges() {
        List<Integer> places = LongStream.rangeClosed(1, 1_000)
                .mapToObj(id -> entry("", "", id).method().shuffle())
                .toList();

        assertThat(places).allMatch(place -> place >= 0).doesNotHaveDuplicates();
        assertThat(places.stream().filter(place -> place < Integer.MAX_VALUE / 2))
                .hasSizeBetween(400, 600);
        assertThat(places.get(6)).isEqualTo(entry("", "", 7).method().shuffle());
    }

    private static MethodEntry entry(String rows, String body) {
        return entry(rows, body, 7);
    }

    private static MethodEntry entry(String rows, String body, long id) {
        return MethodEntry.of(page(facts(rows) + body, id), new MethodWords()).orElseThrow();
    }

    private static CurrentPage page(String storage) {
        return page(storage, 7);
    }

    private static CurrentPage page(String storage, long id) {
        return new CurrentPage(
                id, new SpaceKey("TOG"), "A title", storage, Instant.EPOCH, Instant.EPOCH, Optional.empty());
    }

    private static String facts(String rows) {
        return "<ac:structured-macro ac:name=\"details\"><ac:parameter ac:name=\"id\">delbar-method</ac:parameter>"
                + "<ac:rich-text-body><table><tbody>" + rows
                + "</tbody></table></ac:rich-text-body></ac:structured-macro>";
    }

    private static String row(String label, String value) {
        return "<tr><th>" + label + "</th><td>" + value + "</td></tr>";
    }
}
