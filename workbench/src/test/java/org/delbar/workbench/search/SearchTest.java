package org.delbar.workbench.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.DefaultDeleteContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.content.Permissions.SpaceRight;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@EachDatabase
class SearchTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Database database;

    @SuppressWarnings("NullAway.Init")
    private SearchableCommunity here;

    SearchTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        here = new SearchableCommunity(new Community(database), folder.resolve("one"));
        here.community.readAs(here.community.bo);
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void findsByTitleTextAndLabelAndBestByTitle() {
        here.page("Låna ut verktyg", "<p>Alla kan <strong>lå</strong>na.</p>", "grannar");
        here.page("Om boken", "<p>Vi fick låna den</p>");

        assertThat(here.typed("låna")).containsExactly("Låna ut verktyg", "Om boken");
        assertThat(here.typed("grannar")).containsExactly("Låna ut verktyg");
        assertThat(here.typed("fick låna")).containsExactly("Om boken");
        assertThat(here.typed("fick verktyg")).isEmpty();
    }

    @Test
    void northernLettersAreLettersOfTheirOwnAndCaseIsNot() {
        here.page("Smör", "<p>på ø, æ</p>");
        here.page("Smor", "<p>x</p>");

        assertThat(here.typed("SMÖR")).containsExactly("Smör");
        assertThat(here.typed("smo\u0308r")).as("typed as two characters").containsExactly("Smör");
        assertThat(here.typed("smor")).containsExactly("Smor");
        assertThat(here.typed("Æ")).containsExactly("Smör");
        assertThat(here.typed("o")).isEmpty();
    }

    @Test
    void otherFormsOfSwedishAndNorwegianWordsAreFoundAfterTheVeryWord() {
        here.page("Verktyg att låna", "<p>Alla har lärdomar.</p>");
        here.page("Lån av verktyget", "<p>En lärdom.</p>");
        here.page("Møtet", "<p>Vi snakket om virksomhetene og tiltakene.</p>");

        assertThat(here.typed("verktyget ")).containsExactly("Lån av verktyget", "Verktyg att låna");
        assertThat(here.typed("lärdomarna ")).containsExactlyInAnyOrder("Verktyg att låna", "Lån av verktyget");
        assertThat(here.typed("møter ")).containsExactly("Møtet");
        assertThat(here.typed("virksomhet tiltak ")).containsExactly("Møtet");
        assertThat(here.typed("\"virksomhet og\"")).isEmpty();
    }

    @Test
    void wordsInQuotesAreExactAndOnlyTheLastWordMayBeHalfWritten() {
        here.page("Verktygen", "<p>lånas ut</p>");

        assertThat(here.typed("verkt")).containsExactly("Verktygen");
        assertThat(here.typed("ut verkt")).containsExactly("Verktygen");
        assertThat(here.typed("verkt ut")).isEmpty();
        assertThat(here.typed("verktygens")).containsExactly("Verktygen");
        assertThat(here.typed("\"verktygens\"")).isEmpty();
        assertThat(here.typed("\"lånas ut\"")).containsExactly("Verktygen");
        assertThat(here.typed("\"ut lånas\"")).isEmpty();
    }

    @Test
    void settingsOfMacrosAndMarkupAreNotText() {
        here.page(
                "Plan",
                "<ac:structured-macro ac:name=\"info\"><ac:parameter ac:name=\"title\">hidden</ac:parameter>"
                        + "<ac:rich-text-body><p>shown</p></ac:rich-text-body></ac:structured-macro>"
                        + "<table><tbody><tr><td>left</td><td>right</td></tr></tbody></table>"
                        + "<ac:link><ri:page ri:content-title=\"Linked\"/></ac:link>");

        assertThat(here.typed("shown")).containsExactly("Plan");
        assertThat(here.typed("left")).containsExactly("Plan");
        assertThat(here.typed("linked")).containsExactly("Plan");
        assertThat(here.typed("hidden")).isEmpty();
        assertThat(here.typed("tbody")).isEmpty();
    }

    @Test
    void neitherShowsNorCountsWhatTheReaderMayNotView() {
        for (int i = 0; i < 5; i++) {
            here.page("Walk " + i, "");
        }
        Page secret = here.page("Walk in secret", "");
        here.community.pages.create(here.community.together, secret, "Walk below", "", here.community.anna);
        here.community.pages.restrictView(secret.getId(), List.of("anna"), List.of());

        Found found = here.search.find(WordsQuery.asTyped("walk"), Order.NEWEST_FIRST, 3, 3);

        assertThat(found.total()).isEqualTo(5);
        assertThat(found.pages()).hasSize(2);
        assertThat(found.hasMore()).isFalse();
        here.community.readAs(here.community.cia);
        assertThat(here.search
                        .find(WordsQuery.asTyped("walk"), Order.BEST_FIRST, 0, 3)
                        .total())
                .isZero();
        here.community.readAs(here.community.anna);
        assertThat(here.typed("walk")).hasSize(7);
    }

    @Test
    void followsEditsLabelsMovesTheTrashAndWhatIsGone() {
        Page page = here.page("Walk", "<p>first</p>", "route");
        Space other = here.community.spaces.create("OTH", "Other", here.community.anna);
        here.community.permissions.grantToGroup(other, Accounts.EVERYONE, SpaceRight.VIEW);
        assertThat(here.typed("first")).containsExactly("Walk");

        here.community.pages.edit(page.getId(), 1, "Stroll", "<p>second</p>", here.community.anna, "");
        assertThat(here.typed("first")).isEmpty();
        assertThat(here.typed("walk")).isEmpty();
        assertThat(here.typed("second")).containsExactly("Stroll");

        here.community.labels.remove(page.getId(), "route");
        assertThat(here.cql("label = route")).isEmpty();

        here.community.moves.move(page, other, null);
        assertThat(here.cql("space = TOG and title = stroll")).isEmpty();
        assertThat(here.cql("space = OTH and title = stroll")).containsExactly("Stroll");

        here.community.pages.trashPage(
                Objects.requireNonNull(here.community.pages.getPage(page.getId())), DefaultDeleteContext.DEFAULT);
        assertThat(here.typed("stroll")).isEmpty();

        here.community.trash.restore(page.getId(), "Back");
        assertThat(here.typed("back")).containsExactly("Back");

        here.community.spaceLife.archive(other);
        assertThat(here.typed("back")).as("in an archived space").isEmpty();

        here.community.spaceLife.remove(other);
        assertThat(here.typed("back")).isEmpty();
    }

    @Test
    void whatOneNodeWritesTheOtherFinds() {
        SearchableCommunity other = new SearchableCommunity(here.community, folder.resolve("other"));
        assertThat(other.typed("walk")).isEmpty();

        here.page("Walk", "<p>along</p>");

        assertThat(here.typed("walk")).containsExactly("Walk");
        assertThat(other.typed("along")).containsExactly("Walk");
        other.closeIndex();
    }

    @Test
    void whatIsNotCommittedIsNotFoundYetAndNotMissedLater() {
        here.community.database.inTransaction(() -> {
            here.page("Early", "");
            Thread reader = new Thread(() -> {
                here.community.readAs(here.community.bo);
                here.page("Late", "");
                assertThat(here.typed("late")).containsExactly("Late");
                assertThat(here.typed("early")).isEmpty();
            });
            run(reader);
            return 0;
        });

        assertThat(here.typed("early")).containsExactly("Early");
        assertThat(here.typed("late")).containsExactly("Late");
    }

    @Test
    void anIndexThatWasAwayReadsWhatItMissedAndAForeignOneEverything() {
        here.page("Walk", "");
        assertThat(here.typed("walk")).hasSize(1);
        here.closeIndex();
        here.page("Walk on", "");

        here = new SearchableCommunity(here.community, folder.resolve("one"));
        assertThat(here.typed("walk")).hasSize(2);
        here.close();

        here = new SearchableCommunity(new Community(), folder.resolve("one"));
        here.community.readAs(here.community.bo);
        assertThat(here.typed("walk")).isEmpty();
        assertThat(here.typed("together")).containsExactly("Together");
    }

    @Test
    void showsWhereTheWordsStand() {
        Page page = here.page(
                "Walk", "<p>" + "before ".repeat(40) + "the <em>walk</em>ing began " + "after ".repeat(80) + "</p>");

        Snippet snippet = Snippet.ofBody(page, "walk");

        assertThat(snippet.pieces().stream().filter(Snippet.Piece::found).map(Snippet.Piece::text))
                .containsExactly("walking");
        assertThat(snippet.text()).startsWith("… before").endsWith("after …").hasSizeLessThan(260);
        assertThat(Snippet.ofTitle("A walk", "nothing").pieces()).containsExactly(new Snippet.Piece("A walk", false));
    }

    private static void run(Thread thread) {
        List<Throwable> failed = new java.util.concurrent.CopyOnWriteArrayList<>();
        thread.setUncaughtExceptionHandler((ignored, failure) -> failed.add(failure));
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        assertThat(failed).isEmpty();
    }
}
