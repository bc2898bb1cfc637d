package org.delbar.workbench.search.cql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.confluence.core.DefaultDeleteContext;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.search.PropertyFields.Form;
import org.delbar.workbench.search.SearchableCommunity;
import org.delbar.workbench.search.cql.PropertySchemas.Extraction;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Content properties are kept with content and found by CQL. */
@EachDatabase
class PropertiesCqlTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Database database;

    @SuppressWarnings("NullAway.Init")
    private SearchableCommunity here;

    @SuppressWarnings("NullAway.Init")
    private Page walk;

    @SuppressWarnings("NullAway.Init")
    private AutoCloseable schema;

    PropertiesCqlTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        here = new SearchableCommunity(new Community(database), folder);
        walk = here.page("Walk", "");
        Page talk = here.page("Talk", "");
        here.properties.setTextProperty(
                walk,
                "trail",
                "{\"length\": 12.5, \"kind\": {\"name\": \"Loop\"}, \"about\": \"Along the river\","
                        + " \"opened\": \"2026-05-01\", \"tags\": [\"dry\", \"steep\"]}");
        here.properties.setTextProperty(
                talk,
                "trail",
                "{\"length\": 3, \"kind\": {\"name\": \"loop\"}, \"opened\": \"2025-05-01T10:00:00.000+0200\"}");
        schema = here.schemas.add(List.of(
                new Extraction("trail", "length", Form.NUMBER, "trailLength"),
                new Extraction("trail", "kind.name", Form.STRING, null),
                new Extraction("trail", "about", Form.TEXT, null),
                new Extraction("trail", "opened", Form.DATE, "trailOpened"),
                new Extraction("trail", "tags", Form.STRING, null)));
        here.community.readAs(here.community.bo);
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void findsNumbersStringsTextsAndDates() {
        assertThat(here.cql("content.property[trail].length > 10")).containsExactly("Walk");
        assertThat(here.cql("content.property[trail].length <= 12.5 order by title"))
                .containsExactly("Talk", "Walk");
        assertThat(here.cql("content.property[trail].length < 3")).isEmpty();
        assertThat(here.cql("content.property[trail].length in (3, 4)")).containsExactly("Talk");
        assertThat(here.cql("content.property[trail].length != 3 and title = walk"))
                .containsExactly("Walk");
        assertThat(here.cql("content.property[trail].kind.name = Loop")).containsExactly("Walk");
        assertThat(here.cql("content.property[trail].tags = steep")).containsExactly("Walk");
        assertThat(here.cql("content.property[trail].about ~ \"river\"")).containsExactly("Walk");
        assertThat(here.cql("content.property[trail].opened = 2026-05-01")).containsExactly("Walk");
        assertThat(here.cql("content.property[trail].opened < 2026-01-01")).containsExactly("Talk");
    }

    @Test
    void anAliasIsAFieldOfItsOwn() {
        assertThat(here.cql("trailLength = 3")).containsExactly("Talk");
        assertThat(here.cql("TRAILLENGTH >= 3 and trailOpened > 2026-01-01")).containsExactly("Walk");
    }

    @Test
    void whatNoSchemaNamesIsNoField() throws Exception {
        assertThat(refusal("content.property[trail].colour = red").column()).isEqualTo(1);
        assertThat(refusal("title = walk and content.property[other].length = 1")
                        .column())
                .isEqualTo(18);
        assertThat(refusal("content.property[trail].length ~ 3").column()).isEqualTo(32);
        assertThat(refusal("trailLength = long").key()).isEqualTo("workbench.search.cql.noNumber");

        schema.close();

        assertThat(refusal("trailLength = 3").column()).isEqualTo(1);
    }

    @Test
    void anAliasIsGivenOnce() {
        assertThatThrownBy(() -> here.schemas.add(List.of(new Extraction("other", "x", Form.NUMBER, "TrailLength"))))
                .hasMessageContaining("TrailLength");
    }

    @Test
    void propertiesChangeAndGoWithTheirContent() {
        here.properties.setTextProperty(walk, "trail", "{\"length\": 7}");
        assertThat(here.cql("trailLength = 12.5")).isEmpty();
        assertThat(here.cql("trailLength = 7")).containsExactly("Walk");

        here.community.moves.copy(walk, here.community.together, null, "Walk again", here.community.anna);
        assertThat(here.cql("trailLength = 7 order by title")).containsExactly("Walk", "Walk again");

        here.properties.removeProperty(walk, "trail");
        assertThat(here.cql("trailLength = 7")).containsExactly("Walk again");

        Page again = Objects.requireNonNull(here.community.pages.getPage("TOG", "Walk again"));
        here.community.pages.trashPage(again, DefaultDeleteContext.DEFAULT);
        assertThat(here.cql("trailLength = 7")).isEmpty();
        here.community.trash.purge(again.getId());
        assertThat(here.properties.all(again)).isEmpty();
    }

    @Test
    void commentsHavePropertiesThatGoWithTheirPage() {
        Comment comment = here.community.comments.add(walk, 0, "<p>Nice</p>", here.community.bo);
        here.properties.setTextProperty(comment, "trail", "{\"length\": 99}");
        assertThat(here.cql("trailLength = 99")).containsExactly("Re: Walk");

        here.community.pages.trashPage(
                Objects.requireNonNull(here.community.pages.getPage(walk.getId())), DefaultDeleteContext.DEFAULT);
        here.community.trash.purge(walk.getId());

        assertThat(here.properties.all(comment)).isEmpty();
    }

    @Test
    void keepsAnyTextAndRefusesWhatIsTooLong() {
        here.properties.setStringProperty(walk, "note", "no { json");
        assertThat(here.properties.getStringProperty(walk, "note")).isEqualTo("no { json");
        assertThat(here.properties.getTextProperty(walk, "none")).isNull();
        assertThat(here.cql("title = walk")).hasSize(1);
        here.properties.removeProperties(walk);
        assertThat(here.properties.all(walk)).isEmpty();

        assertThatThrownBy(() -> here.properties.setStringProperty(walk, "note", "x".repeat(256)))
                .hasMessageContaining("255");
        assertThatThrownBy(() -> here.properties.setTextProperty(walk, "note", "x".repeat(32 * 1024 + 1)))
                .hasMessageContaining("32768");
        assertThatThrownBy(() -> here.properties.setTextProperty(walk, " ", "x"))
                .hasMessageContaining("255");
    }

    private CqlRefused refusal(String query) {
        return catchThrowableOfType(CqlRefused.class, () -> here.cql(query));
    }
}
