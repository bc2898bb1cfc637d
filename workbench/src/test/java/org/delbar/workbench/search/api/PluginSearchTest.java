package org.delbar.workbench.search.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.DefaultDeleteContext;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Attachment;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.search.service.ContentTypeEnum;
import com.atlassian.confluence.search.v2.ContentSearch;
import com.atlassian.confluence.search.v2.InvalidSearchException;
import com.atlassian.confluence.search.v2.SearchManager.EntityVersionPolicy;
import com.atlassian.confluence.search.v2.SearchQuery;
import com.atlassian.confluence.search.v2.SearchResult;
import com.atlassian.confluence.search.v2.SearchResults;
import com.atlassian.confluence.search.v2.SearchSort;
import com.atlassian.confluence.search.v2.query.ArchivedSpacesQuery;
import com.atlassian.confluence.search.v2.query.BooleanQuery;
import com.atlassian.confluence.search.v2.query.ContentPermissionsQuery;
import com.atlassian.confluence.search.v2.query.ContentTypeQuery;
import com.atlassian.confluence.search.v2.query.InSpaceQuery;
import com.atlassian.confluence.search.v2.query.LabelQuery;
import com.atlassian.confluence.search.v2.query.TextQuery;
import com.atlassian.confluence.search.v2.sort.CreatedSort;
import com.atlassian.confluence.search.v2.sort.ModifiedSort;
import com.atlassian.confluence.search.v2.sort.RelevanceSort;
import com.atlassian.confluence.search.v2.sort.TitleSort;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.content.Permissions.SpaceRight;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.search.SearchableCommunity;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.testing.Community;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Confluence's search API, as a plugin uses it. */
@EachDatabase
class PluginSearchTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final Database database;

    @SuppressWarnings("NullAway.Init")
    private Community community;

    @SuppressWarnings("NullAway.Init")
    private SearchableCommunity here;

    @SuppressWarnings("NullAway.Init")
    private PluginSearch search;

    PluginSearchTest(Database database) {
        this.database = database;
    }

    @BeforeEach
    void open() {
        community = new Community(database);
        here = new SearchableCommunity(community, folder.resolve("one"));
        search = new PluginSearch(here.search, community.spaces);
        community.readAs(community.bo);
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void findsWhatIsAskedForAsPluginsOfConfluence10AskIt() throws Exception {
        here.page("Lending", "<p>the ladder</p>");
        here.page("Ladder", "");
        here.page("Cups", "");
        SearchQuery query = BooleanQuery.composeAndQuery(Set.of(
                new TextQuery("ladder"),
                new ArchivedSpacesQuery(false, community.spaces),
                ContentPermissionsQuery.builder().user(community.bo).build(),
                new SpacesOf(community.bo)));

        SearchResults results = search.search(ContentSearch.builder()
                .query(query)
                .sort(new RelevanceSort())
                .startOffset(0)
                .limit(10)
                .build());

        assertThat(titles(results)).containsExactly("Ladder", "Lending");
        assertThat(entities(results)).extracting(ContentEntityObject::getTitle).containsExactly("Ladder", "Lending");
        assertThat(results.getAll().get(0).getSpaceKey()).isEqualTo("TOG");
        assertThat(results.getAll().get(0).getCreationDate()).isEqualTo(Instant.parse("2026-11-21T10:00:00Z"));
    }

    @Test
    void eachKindOfQueryFindsItsOwn() throws Exception {
        Page walk = here.page("Walk", "<p>along the river</p>", "route", "outdoors");
        here.page("Talk", "<p>by the river bank</p>", "outdoors");
        Space other = community.spaces.create("OTH", "Other", community.anna);
        community.permissions.grantToGroup(other, Accounts.EVERYONE, SpaceRight.VIEW);
        community.pages.create(other, null, "Elsewhere", "<p>no river</p>", community.anna);
        withPostCommentAndFile(walk, "heron");

        assertThat(titles(new TextQuery("river bank"))).containsExactly("Talk");
        assertThat(titles(new TextQuery("\"river bank\""))).containsExactly("Talk");
        assertThat(titles(new LabelQuery("Outdoors"))).containsExactly("Talk", "Walk");
        assertThat(titles(new LabelQuery("global:route"))).containsExactly("Walk");
        assertThat(titles(new LabelQuery(new Label("route")))).containsExactly("Walk");
        assertThat(titles(new InSpaceQuery("oth"))).containsExactly("Elsewhere");
        assertThat(titles(and(new InSpaceQuery(Set.of("OTH", "TOG")), new TextQuery("river"))))
                .containsExactly("Elsewhere", "Talk", "Walk");
        assertThat(titles(new ContentTypeQuery(ContentTypeEnum.PAGE)))
                .containsExactly("Elsewhere", "Talk", "Together", "Walk");
        assertThat(titles(new ContentTypeQuery(ContentTypeEnum.BLOG))).containsExactly("heron seen");
        assertThat(titles(new ContentTypeQuery(List.of(ContentTypeEnum.COMMENT, ContentTypeEnum.ATTACHMENT))))
                .containsExactly("heron.png", "Re: Walk");
    }

    @Test
    void queriesAreJoinedByAndOrAndNot() throws Exception {
        here.page("Walk", "<p>along the river</p>", "route");
        here.page("Talk", "<p>by the river</p>");
        here.page("Cups", "", "route");
        SearchQuery river = new TextQuery("river");
        SearchQuery route = new LabelQuery("route");

        assertThat(titles(and(river, route))).containsExactly("Walk");
        assertThat(titles(BooleanQuery.orQuery(river, route))).containsExactly("Cups", "Talk", "Walk");
        assertThat(titles(BooleanQuery.composeOrQuery(Set.of(route)))).containsExactly("Cups", "Walk");
        assertThat(titles(new BooleanQuery(Set.of(river), Set.of(), Set.of(route))))
                .containsExactly("Talk");
        assertThat(titles(new BooleanQuery(Set.of(), Set.of(), Set.of(river)))).containsExactly("Cups", "Together");
        assertThat(titles(and(BooleanQuery.orQuery(new TextQuery("along"), new TextQuery("cups")), route)))
                .containsExactly("Cups", "Walk");
    }

    @Test
    void ordersByRelevanceTitleAndDatesBothWays() throws Exception {
        Page old = here.page("River", "");
        Page middle = here.page("Along", "<p>the river</p>");
        community.pages.date(old.getId(), List.of(Instant.parse("2026-01-01T10:00:00Z")));
        community.pages.date(middle.getId(), List.of(Instant.parse("2026-02-01T10:00:00Z")));
        community.pages.edit(old.getId(), 1, "River", "<p>again</p>", community.anna, "");

        assertThat(titles("river", new RelevanceSort())).containsExactly("River", "Along");
        assertThat(titles("river", null)).containsExactly("River", "Along");
        assertThat(titles("river", TitleSort.DEFAULT)).containsExactly("Along", "River");
        assertThat(titles("river", TitleSort.DESCENDING)).containsExactly("River", "Along");
        assertThat(titles("river", CreatedSort.ASCENDING)).containsExactly("River", "Along");
        assertThat(titles("river", CreatedSort.DEFAULT)).containsExactly("Along", "River");
        assertThat(titles("river", ModifiedSort.DEFAULT)).containsExactly("River", "Along");
        assertThat(titles("river", new ModifiedSort(SearchSort.Order.ASCENDING)))
                .containsExactly("Along", "River");
    }

    @Test
    void givesAPartAndCountsAll() throws Exception {
        for (int i = 1; i <= 5; i++) {
            here.page("Walk " + i, "");
        }

        SearchResults middle = part(2, 2);
        SearchResults last = part(4, 2);

        assertThat(titles(middle)).containsExactly("Walk 3", "Walk 4");
        assertThat(middle.size()).isEqualTo(2);
        assertThat(middle.getUnfilteredResultsCount()).isEqualTo(5);
        assertThat(middle.isLastPage()).isFalse();
        assertThat(titles(last)).containsExactly("Walk 5");
        assertThat(last.isLastPage()).isTrue();
        assertThat(part(9, 2).getAll()).isEmpty();
        assertThat(part(0, 0).getUnfilteredResultsCount()).isEqualTo(5);
    }

    @Test
    void whatTheReaderMayNotViewIsNeitherFoundNorCounted() throws Exception {
        here.page("Walk", "");
        Page secret = here.page("Walk in secret", "");
        withPostCommentAndFile(secret, "walk");
        community.pages.restrictView(secret.getId(), List.of("anna"), List.of());

        assertThat(all(new TextQuery("walk")).getUnfilteredResultsCount())
                .as("and the post")
                .isEqualTo(2);
        community.readAs(community.cia);
        assertThat(all(new TextQuery("walk")).getUnfilteredResultsCount()).isZero();
        community.readAs(null);
        assertThat(all(new TextQuery("walk"))).isEmpty();
        community.readAs(community.anna);
        assertThat(all(new TextQuery("walk")).getUnfilteredResultsCount()).isEqualTo(5);
    }

    @Test
    void aSearchThatNamesItsReadersIsForAllOfThem() throws Exception {
        Page secret = here.page("Walk", "");
        community.pages.restrictView(secret.getId(), List.of("anna"), List.of());
        community.readAs(null);
        SearchQuery walk = new TextQuery("walk");

        assertThat(titles(and(walk, viewableBy(community.anna)))).containsExactly("Walk");
        assertThat(titles(and(walk, new SpacesOf(community.anna)))).containsExactly("Walk");
        assertThat(titles(and(and(viewableBy(community.anna)), walk))).containsExactly("Walk");
        assertThat(titles(and(walk, viewableBy(community.bo)))).isEmpty();
        assertThat(titles(and(walk, viewableBy(community.anna), new SpacesOf(community.bo))))
                .isEmpty();
        community.readAs(community.anna);
        assertThat(titles(and(walk, ContentPermissionsQuery.builder().build())))
                .as("anonymous")
                .isEmpty();
        assertThat(refusal(BooleanQuery.orQuery(walk, viewableBy(community.anna))))
                .contains("must");
        assertThat(refusal(new BooleanQuery(Set.of(walk), Set.of(), Set.of(new SpacesOf(community.bo)))))
                .contains("must");
    }

    @Test
    void archivedSpacesAreLeftOutIncludedOrAlone() throws Exception {
        here.page("Walk", "");
        Space old = community.spaces.create("OLD", "Old", community.anna);
        community.permissions.grantToGroup(old, Accounts.EVERYONE, SpaceRight.VIEW);
        community.pages.create(old, null, "Walk of then", "", community.anna);
        community.spaceLife.archive(old);
        SearchQuery walk = new TextQuery("walk");

        assertThat(titles(walk)).containsExactly("Walk", "Walk of then");
        assertThat(titles(and(walk, new ArchivedSpacesQuery(false, community.spaces))))
                .containsExactly("Walk");
        assertThat(titles(and(walk, new ArchivedSpacesQuery(true, community.spaces))))
                .containsExactly("Walk of then");
    }

    @Test
    void whatIsNotUnderstoodIsRefusedInWords() {
        assertThat(refusal(new Own(null)))
                .contains(Own.class.getName())
                .contains("The workbench does not know the query");
        assertThat(refusal(and(new TextQuery("walk"), new Own(null)))).contains(Own.class.getName());
        assertThat(refusal(null)).contains("needs a query");
        assertThat(refusal(BooleanQuery.composeAndQuery(Set.of()))).contains("needs a part");
        assertThat(refusal(new LabelQuery("my:favourite"))).contains("my:favourite");
        assertThat(refused(() -> search.search(ContentSearch.builder()
                        .query(new TextQuery("walk"))
                        .sort(new ByLength())
                        .build())))
                .contains(ByLength.class.getName());
        assertThat(refused(() -> part(-1, 2))).contains("-1");
        assertThat(refused(() -> part(0, -2))).contains("-2");
    }

    @Test
    void aQueryOfThePluginItselfMayExpandToKnownOnes() throws Exception {
        here.page("Walk", "", "route");
        here.page("Talk", "");

        assertThat(titles(new Own(and(new LabelQuery("route"), viewableBy(community.bo)))))
                .containsExactly("Walk");
    }

    @Test
    void entitiesAreTheNewestVersionsInTheOrderOfTheResultsWithoutWhatIsGone() throws Exception {
        Page walk = here.page("Walk 1", "<p>first</p>");
        Page gone = here.page("Walk 2", "");
        here.page("Walk 3", "");
        SearchResults results = part(0, 5);
        community.pages.edit(walk.getId(), 1, "Stroll", "<p>second</p>", community.anna, "");
        community.pages.trashPage(
                Objects.requireNonNull(community.pages.getPage(gone.getId())), DefaultDeleteContext.DEFAULT);

        List<ContentEntityObject> entities = entities(results);

        assertThat(titles(results)).containsExactly("Walk 1", "Walk 2", "Walk 3");
        assertThat(entities).extracting(ContentEntityObject::getTitle).containsExactly("Stroll", "Walk 3");
        assertThat(entities.get(0).getVersion()).isEqualTo(2);
        assertThat(entities.get(0).isLatestVersion()).isTrue();
        assertThat(entities.get(0).getBodyContent().getBody()).isEqualTo("<p>second</p>");
    }

    @Test
    void manyEntitiesCostAsManyStatementsAsOneOfEachKind() throws Exception {
        withPostCommentAndFile(here.page("Heron 0", ""), "heron 0");
        SearchResults few = all(new TextQuery("heron"));
        for (int i = 1; i <= 12; i++) {
            withPostCommentAndFile(here.page("Heron " + i, ""), "heron " + i);
        }
        SearchResults many = all(new TextQuery("heron"));

        assertThat(few.size()).isEqualTo(4);
        assertThat(many.size()).isEqualTo(52);
        assertThat(statements(many)).isEqualTo(statements(few));
    }

    @Test
    void resultsOfAnotherSearchAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> search.convertToEntities(new Foreign(), EntityVersionPolicy.LATEST_VERSION))
                .withMessageContaining("not found by this search");
    }

    @Test
    void whatOneNodeWritesThePluginsOfTheOtherFind() throws Exception {
        SearchableCommunity other = new SearchableCommunity(community, folder.resolve("other"));
        PluginSearch there = new PluginSearch(other.search, community.spaces);
        assertThat(there.search(
                        ContentSearch.builder().query(new TextQuery("walk")).build()))
                .isEmpty();

        Page walk = here.page("Walk", "");
        SearchResults found = there.search(
                ContentSearch.builder().query(new TextQuery("walk")).build());
        community.pages.edit(walk.getId(), 1, "Stroll", "", community.anna, "");

        assertThat(titles(found)).containsExactly("Walk");
        assertThat(there.convertToEntities(found, EntityVersionPolicy.LATEST_VERSION))
                .hasOnlyElementsOfType(Page.class)
                .extracting(entity -> ((Page) entity).getTitle())
                .containsExactly("Stroll");
        assertThat(there.search(
                        ContentSearch.builder().query(new TextQuery("walk")).build()))
                .isEmpty();
        other.closeIndex();
    }

    private void withPostCommentAndFile(Page page, String words) {
        community
                .pages
                .blog()
                .create(community.together, LocalDate.of(2026, 11, 21), words + " seen", "", community.anna);
        community.comments.add(page, 0, "<p>" + words + "</p>", community.bo);
        Attachment file = new Attachment(words + ".png", "image/png", 0, "");
        file.setContainer(page);
        community.attachments.save(file, "x".getBytes(StandardCharsets.UTF_8), community.bo);
    }

    private static SearchQuery and(SearchQuery... queries) {
        return BooleanQuery.andQuery(queries);
    }

    private static SearchQuery viewableBy(ConfluenceUser person) {
        return ContentPermissionsQuery.builder().user(person).build();
    }

    private SearchResults all(@Nullable SearchQuery query) throws InvalidSearchException {
        return search.search(ContentSearch.builder()
                .query(query)
                .sort(TitleSort.ASCENDING)
                .limit(100)
                .build());
    }

    private SearchResults part(int start, int limit) throws InvalidSearchException {
        return search.search(ContentSearch.builder()
                .query(new TextQuery("walk"))
                .sort(TitleSort.ASCENDING)
                .startOffset(start)
                .limit(limit)
                .build());
    }

    private List<String> titles(SearchQuery query) throws InvalidSearchException {
        return titles(all(query));
    }

    private List<String> titles(String words, @Nullable SearchSort sort) throws InvalidSearchException {
        return titles(search.search(
                ContentSearch.builder().query(new TextQuery(words)).sort(sort).build()));
    }

    private static List<String> titles(SearchResults results) {
        return results.getAll().stream().map(SearchResult::getDisplayTitle).toList();
    }

    private List<ContentEntityObject> entities(SearchResults results) {
        return search.convertToEntities(results, EntityVersionPolicy.LATEST_VERSION).stream()
                .map(ContentEntityObject.class::cast)
                .toList();
    }

    private int statements(SearchResults results) {
        return database.counted(() -> assertThat(entities(results)).hasSize(results.size()))
                .statements()
                .size();
    }

    private String refusal(@Nullable SearchQuery query) {
        return refused(() -> all(query));
    }

    private interface Searching {
        SearchResults search() throws InvalidSearchException;
    }

    private static String refused(Searching searching) {
        try {
            return "found " + searching.search();
        } catch (InvalidSearchException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    /** A query of a plugin's own. */
    private record Own(@Nullable SearchQuery known) implements SearchQuery {

        @Override
        public String getKey() {
            return "own";
        }

        @Override
        public List<?> getParameters() {
            return List.of();
        }

        @Override
        public SearchQuery expand() {
            return known == null ? this : known;
        }
    }

    private static final class ByLength implements SearchSort {

        @Override
        public String getKey() {
            return "length";
        }

        @Override
        public Order getOrder() {
            return Order.ASCENDING;
        }
    }

    private static final class Foreign implements SearchResults {

        @Override
        public int getUnfilteredResultsCount() {
            return 1;
        }

        @Override
        public int size() {
            return 1;
        }

        @Override
        public Iterator<SearchResult> iterator() {
            return getAll().iterator();
        }

        @Override
        public List<SearchResult> getAll() {
            return List.of(new ForeignLine());
        }

        @Override
        public boolean isLastPage() {
            return true;
        }
    }

    private static final class ForeignLine implements SearchResult {

        @Override
        public String getDisplayTitle() {
            return "Walk";
        }

        @Override
        public String getSpaceKey() {
            return "TOG";
        }

        @Override
        public Date getCreationDate() {
            return Date.from(Community.NOW);
        }

        @Override
        public Date getLastModificationDate() {
            return Date.from(Community.NOW);
        }
    }
}
