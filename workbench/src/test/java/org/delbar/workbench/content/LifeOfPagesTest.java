package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.core.DefaultDeleteContext;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageMoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.content.page.PageRestoreEvent;
import com.atlassian.confluence.event.events.content.page.PageTrashedEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.delbar.workbench.content.Pages.TitleTaken;
import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LifeOfPagesTest {

    private final Community community = new Community();
    private final Pages pages = community.pages;
    private final Moves moves = community.moves;
    private final Trash trash = community.trash;

    private final Page walk = community.page("Weekly walk", "<p>Walk</p>");
    private final Page route = below(walk, "Route");
    private final Page map = below(route, "Map");
    private final Space archive = community.spaces.create("ARC", "Archive", community.anna);

    LifeOfPagesTest() {
        community.events.published().clear();
    }

    @AfterEach
    void close() {
        community.close();
    }

    private Page below(Page parent, String title) {
        return pages.create(parent.getSpace(), parent, title, "<p>" + title + "</p>", community.anna);
    }

    private Page now(Page page) {
        return Objects.requireNonNull(pages.getPage(page.getId()));
    }

    private List<Object> told() {
        return community.events.published();
    }

    /** What the listeners could read while the change was under way. */
    private List<String> titlesReadWhile(Runnable change) {
        List<String> read = new ArrayList<>();
        community.events.listen(
                event -> pages.getPages(community.together, true).forEach(page -> read.add(page.getTitle())));
        change.run();
        return read;
    }

    @Nested
    class Renaming {

        @Test
        void isAnUpdateUnderAnotherTitle() {
            pages.edit(walk.getId(), 1, "Daily walk", "<p>Walk</p>", community.anna, "");

            assertThat(told()).singleElement().isInstanceOfSatisfying(PageUpdateEvent.class, event -> {
                assertThat(event.getPage().getTitle()).isEqualTo("Daily walk");
                assertThat(event.getPage().getId()).isEqualTo(walk.getId());
            });
            assertThat(pages.getPage("TOG", "Weekly walk")).isNull();
        }
    }

    @Nested
    class Moving {

        @Test
        void withinASpaceTellsOfThePageThatWasMovedOnly() {
            moves.move(route, community.together, community.home);

            assertThat(now(route).getParent().getTitle()).isEqualTo("Together");
            assertThat(now(map).getParent().getTitle()).isEqualTo("Route");
            assertThat(now(route).getVersion()).isEqualTo(1);
            assertThat(told()).singleElement().isInstanceOfSatisfying(PageMoveEvent.class, event -> {
                assertThat(event.getPage().getId()).isEqualTo(route.getId());
                assertThat(event.getPage().getParent().getTitle()).isEqualTo("Together");
                assertThat(event.getOldParentPage().getTitle()).isEqualTo("Weekly walk");
                assertThat(event.getOldSpace().getKey()).isEqualTo("TOG");
            });
        }

        @Test
        void toAnotherSpaceTakesEverythingBelowWithItAndTellsOfEach() {
            moves.move(walk, archive, null);

            assertThat(pages.getPages(archive, true))
                    .extracting(Page::getTitle)
                    .containsExactly("Map", "Route", "Weekly walk");
            assertThat(now(walk).getParent()).isNull();
            assertThat(now(map).getAncestors()).extracting(Page::getTitle).containsExactly("Weekly walk", "Route");
            assertThat(told()).hasSize(3).allSatisfy(event -> {
                PageMoveEvent move = (PageMoveEvent) event;
                assertThat(move.getPage().getSpace().getKey()).isEqualTo("ARC");
                assertThat(move.getOldSpace().getKey()).isEqualTo("TOG");
            });
        }

        @Test
        void isToldInsideTheTransaction() {
            assertThat(titlesReadWhile(() -> moves.move(walk, archive, null)))
                    .isNotEmpty()
                    .containsOnly("Together");
        }

        @Test
        void refusesATitleThatTheOtherSpaceHasEvenFurtherDown() {
            pages.create(archive, null, " MAP", "", community.anna);
            told().clear();

            assertThatThrownBy(() -> moves.move(walk, archive, null)).isInstanceOf(TitleTaken.class);

            assertThat(now(walk).getSpaceKey()).isEqualTo("TOG");
            assertThat(now(map).getSpaceKey()).isEqualTo("TOG");
            assertThat(told()).isEmpty();
        }

        @Test
        void refusesAPlaceBelowItself() {
            assertThatThrownBy(() -> moves.move(walk, community.together, map)).isInstanceOf(Moves.BelowItself.class);
            assertThatThrownBy(() -> moves.move(walk, community.together, walk)).isInstanceOf(Moves.BelowItself.class);
        }

        @Test
        void leavesTheHomePageWhereItIs() {
            assertThatThrownBy(() -> moves.move(community.home, archive, null)).isInstanceOf(Moves.HomePageStays.class);
        }

        @Test
        void toWhereItIsAlreadyTellsNothing() {
            moves.move(route, community.together, walk);

            assertThat(told()).isEmpty();
        }

        @Test
        void neverMakesACircleWhenTwoMoveAtOnce() throws Exception {
            Page other = below(community.home, "Other");
            ExecutorService two = Executors.newFixedThreadPool(2);
            CyclicBarrier together = new CyclicBarrier(2);

            List<Future<Boolean>> attempts = new ArrayList<>();
            for (List<Page> each : List.of(List.of(walk, other), List.of(other, walk))) {
                attempts.add(two.submit(() -> {
                    together.await();
                    try {
                        moves.move(each.get(0), community.together, each.get(1));
                        return true;
                    } catch (Moves.BelowItself refused) {
                        return false;
                    }
                }));
            }

            assertThat(List.of(attempts.get(0).get(), attempts.get(1).get())).containsExactlyInAnyOrder(true, false);
            two.shutdown();
        }
    }

    @Nested
    class Copying {

        @Test
        void makesANewPageWithTextAndLabelsButNoHistory() {
            community.labels.addLabel(walk, new Label("outdoors"));
            pages.edit(walk.getId(), 1, "Weekly walk", "<p>two</p>", community.dag, "");
            told().clear();

            Page copy = moves.copy(walk, community.together, community.home, "Copy of Weekly walk", community.anna);

            assertThat(copy.getVersion()).isEqualTo(1);
            assertThat(copy.getBodyContent().getBody()).isEqualTo("<p>two</p>");
            assertThat(copy.getCreator()).isEqualTo(community.anna);
            assertThat(pages.history(copy.getId())).hasSize(1);
            assertThat(pages.below(List.of(copy))).isEmpty();
            assertThat(told()).singleElement().isInstanceOfSatisfying(PageCreateEvent.class, event -> {
                assertThat(event.getPage().getId()).isEqualTo(copy.getId());
                assertThat(event.getPage().getLabels())
                        .extracting(Label::getName)
                        .containsExactly("outdoors");
            });
        }

        @Test
        void refusesATakenTitle() {
            assertThatThrownBy(() -> moves.copy(walk, community.together, null, "route", community.anna))
                    .isInstanceOf(TitleTaken.class);
        }
    }

    @Nested
    class ThrowingAway {

        @Test
        void tellsOfThePageThatNoListenerFindsAnyMore() {
            List<String> read = titlesReadWhile(() -> pages.trashPage(walk, DefaultDeleteContext.DEFAULT));

            assertThat(read).containsExactly("Map", "Route", "Together");
            assertThat(told())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            PageTrashedEvent.class,
                            event -> assertThat(event.getPage().getTitle()).isEqualTo("Weekly walk"));
        }

        @Test
        void hidesThePageFromEveryLookup() {
            pages.edit(walk.getId(), 1, "Weekly walk", "<p>two</p>", community.anna, "");
            long oldVersion =
                    Objects.requireNonNull(pages.version(walk.getId(), 1)).getId();

            pages.trashPage(walk, DefaultDeleteContext.DEFAULT);

            assertThat(pages.getPage(walk.getId())).isNull();
            assertThat(pages.getAbstractPage(walk.getId())).isNull();
            assertThat(pages.getById(walk.getId())).isNull();
            assertThat(pages.getById(oldVersion)).isNull();
            assertThat(pages.getPage("TOG", "Weekly walk")).isNull();
            assertThat(pages.getPages(community.together, true))
                    .extracting(Page::getTitle)
                    .containsExactly("Map", "Route", "Together");
            assertThat(pages.getPages(community.together, false)).hasSize(4);
            assertThat(trash.in(community.together)).extracting(Page::getTitle).containsExactly("Weekly walk");
        }

        @Test
        void leavesASpaceWithoutHomePageWhenItIsTheOne() {
            pages.trashPage(community.home, DefaultDeleteContext.DEFAULT);

            assertThat(Objects.requireNonNull(community.spaces.getSpace("TOG")).getHomePage())
                    .isNull();
        }
    }

    @Nested
    class Restoring {

        @Test
        void bringsThePageBackBelowItsParentAndTellsOfIt() {
            pages.trashPage(map, DefaultDeleteContext.DEFAULT);
            told().clear();

            Page back = trash.restore(map.getId(), "Map");

            assertThat(back.getParent().getTitle()).isEqualTo("Route");
            assertThat(pages.getPage("TOG", "map")).isNotNull();
            assertThat(trash.in(community.together)).isEmpty();
            assertThat(told())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            PageRestoreEvent.class,
                            event -> assertThat(event.getPage().getId()).isEqualTo(map.getId()));
        }

        @Test
        void findsTheHomePageWhenTheParentIsGone() {
            pages.trashPage(map, DefaultDeleteContext.DEFAULT);
            pages.trashPage(route, DefaultDeleteContext.DEFAULT);

            assertThat(trash.restore(map.getId(), "Map").getParent().getTitle()).isEqualTo("Together");
        }

        @Test
        void findsTheHomePageWhenTheParentHasMovedToAnotherSpace() {
            pages.trashPage(map, DefaultDeleteContext.DEFAULT);
            moves.move(route, archive, null);

            assertThat(trash.restore(map.getId(), "Map").getParent().getTitle()).isEqualTo("Together");
        }

        @Test
        void asksForAnotherTitleWhenTheOldOneIsTaken() {
            pages.trashPage(map, DefaultDeleteContext.DEFAULT);
            below(walk, "Map");

            assertThatThrownBy(() -> trash.restore(map.getId(), "Map")).isInstanceOf(TitleTaken.class);
            assertThat(trash.restore(map.getId(), "Old map").getTitle()).isEqualTo("Old map");
        }

        @Test
        void knowsOnlyWhatIsInTheTrash() {
            assertThatThrownBy(() -> trash.restore(map.getId(), "Map")).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> trash.purge(map.getId())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Purging {

        @Test
        void removesEveryRowOfThePageAndTellsOfIt() {
            community.labels.addLabel(walk, new Label("outdoors"));
            pages.edit(walk.getId(), 1, "Weekly walk", "<p>two</p>", community.anna, "");
            Audience bo = new Audience(List.of("bo"), List.of());
            community.restrictions.set(walk.getId(), bo, bo, community.anna);
            community.drafts.keep(walk.getId(), community.anna, "x", "<p/>", 2);
            pages.trashPage(map, DefaultDeleteContext.DEFAULT);
            pages.trashPage(walk, DefaultDeleteContext.DEFAULT);
            told().clear();

            trash.purge(walk.getId());

            for (String table :
                    List.of("wb_version", "wb_label", "wb_page_restriction", "wb_edit_restriction", "wb_draft")) {
                assertThat(community.database.jdbc().queryForList("select page_id from " + table, Long.class))
                        .as(table)
                        .doesNotContain(walk.getId());
            }
            assertThat(trash.in(community.together)).extracting(Page::getTitle).containsExactly("Map");
            assertThat(told())
                    .singleElement()
                    .isInstanceOfSatisfying(
                            PageRemoveEvent.class,
                            event -> assertThat(event.getPage().getTitle()).isEqualTo("Weekly walk"));
        }
    }
}
