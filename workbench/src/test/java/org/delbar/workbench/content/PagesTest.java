package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.core.BodyContent;
import com.atlassian.confluence.core.BodyType;
import com.atlassian.confluence.core.DefaultDeleteContext;
import com.atlassian.confluence.core.DefaultSaveContext;
import com.atlassian.confluence.event.events.content.page.PageCreateEvent;
import com.atlassian.confluence.event.events.content.page.PageUpdateEvent;
import com.atlassian.confluence.labels.Label;
import com.atlassian.confluence.pages.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.content.Pages.EditedMeanwhile;
import org.delbar.workbench.content.Pages.TitleTaken;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.UnexpectedRollbackException;

@EachDatabase
class PagesTest {

    private final Community community;
    private final Pages pages;

    PagesTest(Database database) {
        community = new Community(database);
        pages = community.pages;
    }

    @AfterEach
    void close() {
        community.close();
    }

    @Test
    void findsAPageByIdAndByTitleWhateverItsCase() {
        Page made = community.page("Weekly walk", "<p>Walk</p>");

        assertThat(Objects.requireNonNull(pages.getPage(made.getId())).getTitle())
                .isEqualTo("Weekly walk");
        assertThat(Objects.requireNonNull(pages.getPage("tog", " WEEKLY walk ")).getId())
                .isEqualTo(made.getId());
        assertThat(pages.getPage("TOG", "No such page")).isNull();
        assertThat(pages.getPage("NONE", "Weekly walk")).isNull();
    }

    @Test
    void loadsSpaceAncestorsAndLabelsWithThePage() {
        Page walk = community.page("Weekly walk", "");
        Page route = pages.create(community.together, walk, "Route", "", community.anna);
        community.labels.addLabel(route, new Label("Outdoors"));

        Page loaded = Objects.requireNonNull(pages.getPage(route.getId()));

        assertThat(loaded.getAncestors()).extracting(Page::getTitle).containsExactly("Together", "Weekly walk");
        assertThat(loaded.getLabels()).extracting(Label::getName).containsExactly("outdoors");
        assertThat(loaded.getSpace().getHomePage().getTitle()).isEqualTo("Together");
        assertThat(loaded.getCreator()).isEqualTo(community.anna);
    }

    @Test
    void refusesATakenTitleWhateverItsCase() {
        community.page("Weekly walk", "");

        assertThatThrownBy(() -> community.page(" weekly WALK", "")).isInstanceOf(TitleTaken.class);
    }

    @Test
    void letsOnlyOneOfTwoTakeATitleAtTheSameTime() throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Boolean>> attempts = new ArrayList<>();

        for (int i = 0; i < 2; i++) {
            attempts.add(two.submit(() -> {
                together.await();
                try {
                    community.page("Same title", "");
                    return true;
                } catch (TitleTaken taken) {
                    return false;
                }
            }));
        }

        assertThat(List.of(attempts.get(0).get(), attempts.get(1).get())).containsExactlyInAnyOrder(true, false);
        two.shutdown();
    }

    @Test
    void keepsEveryVersionAsItWas() {
        Page made = community.page("Weekly walk", "<p>one</p>");

        Page edited = pages.edit(made.getId(), 1, "Daily walk", "<p>two</p>", community.dag, "more often");

        assertThat(edited.getVersion()).isEqualTo(2);
        assertThat(edited.isLatestVersion()).isTrue();
        assertThat(pages.history(made.getId()))
                .extracting(Pages.Version::number)
                .containsExactly(2, 1);
        assertThat(pages.history(made.getId()).get(0).comment()).isEqualTo("more often");
        assertThat(pages.history(made.getId()).get(0).author()).isEqualTo(community.dag);
        Page old = Objects.requireNonNull(pages.version(made.getId(), 1));
        assertThat(old.isLatestVersion()).isFalse();
        assertThat(old.getLatestVersionId()).isEqualTo(made.getId());
        assertThat(old.getTitle()).isEqualTo("Weekly walk");
        assertThat(old.getBodyContent().getBody()).isEqualTo("<p>one</p>");
        assertThat(Objects.requireNonNull(pages.getById(old.getId())).getVersion())
                .isEqualTo(1);
    }

    @Test
    void refusesAnEditThatBeganBeforeSomebodyElseSaved() {
        Page made = community.page("Weekly walk", "<p>one</p>");
        pages.edit(made.getId(), 1, "Weekly walk", "<p>two</p>", community.dag, "");

        assertThatThrownBy(() -> pages.edit(made.getId(), 1, "Weekly walk", "<p>mine</p>", community.anna, ""))
                .isInstanceOf(EditedMeanwhile.class);

        assertThat(Objects.requireNonNull(pages.getPage(made.getId()))
                        .getBodyContent()
                        .getBody())
                .isEqualTo("<p>two</p>");
    }

    @Test
    void tellsListenersOfNewAndChangedPages() {
        Page made = community.page("Weekly walk", "");
        pages.edit(made.getId(), 1, "Weekly walk", "<p>two</p>", community.anna, "");

        assertThat(community.events.published())
                .hasExactlyElementsOfTypes(PageCreateEvent.class, PageUpdateEvent.class);
    }

    @Test
    void listenersReadTheNewPageInsideTheTransaction() {
        List<String> read = new ArrayList<>();
        community.events.listen(event -> read.add(
                Objects.requireNonNull(pages.getPage("TOG", "Weekly walk")).getTitle()));

        community.page("Weekly walk", "");

        assertThat(read).containsExactly("Weekly walk");
    }

    @Test
    void rollsTheSaveBackWhenAListenerThrows() {
        community.events.listen(event -> {
            throw new IllegalStateException("listener is broken");
        });

        assertThatThrownBy(() -> community.page("Weekly walk", "")).hasMessage("listener is broken");

        assertThat(pages.getPage("TOG", "Weekly walk")).isNull();
    }

    @Test
    void rollsTheSaveBackWhenAListenerBreaksTheTransactionSilently() {
        community.events.listen(event -> {
            try {
                community.database.inTransaction(() -> {
                    throw new IllegalStateException("inner failure");
                });
            } catch (IllegalStateException swallowed) {
                assertThat(swallowed).hasMessage("inner failure");
            }
        });

        assertThatThrownBy(() -> community.page("Weekly walk", "")).isInstanceOf(UnexpectedRollbackException.class);

        assertThat(pages.getPage("TOG", "Weekly walk")).isNull();
    }

    @Test
    void savesANewVersionThroughAModification() {
        Page made = community.page("Weekly walk", "<p>one</p>");
        community.readAs(community.dag);

        pages.saveNewVersion(
                made,
                page -> page.setBodyContent(new BodyContent(page, "<p>two</p>", BodyType.XHTML)),
                DefaultSaveContext.SUPPRESS_NOTIFICATIONS);

        assertThat(made.getVersion()).isEqualTo(2);
        assertThat(made.getLastModifier()).isEqualTo(community.dag);
        assertThat(Objects.requireNonNull(pages.version(made.getId(), 1))
                        .getBodyContent()
                        .getBody())
                .isEqualTo("<p>one</p>");
        assertThat(community.events.published().get(1))
                .isInstanceOfSatisfying(
                        PageUpdateEvent.class,
                        event -> assertThat(event.isSuppressNotifications()).isTrue());
    }

    @Test
    void savesANewPageThatAPluginMade() {
        Page page = new Page();
        page.setSpace(community.together);
        page.setTitle("Made by a plugin");
        page.setBodyContent(new BodyContent(page, "<p>x</p>", BodyType.XHTML));
        community.home.addChild(page);
        community.readAs(community.anna);

        pages.saveContentEntity(page, null);

        assertThat(page.isPersistent()).isTrue();
        assertThat(pages.below(List.of(community.home)))
                .extracting(Page::getTitle)
                .containsExactly("Made by a plugin");
    }

    @Test
    void liftsTheChildrenOfATrashedPageAndFreesItsTitle() {
        Page walk = community.page("Weekly walk", "");
        pages.create(community.together, walk, "Route", "", community.anna);

        pages.trashPage(walk, DefaultDeleteContext.DEFAULT);

        assertThat(pages.getPage(walk.getId())).isNull();
        assertThat(pages.below(List.of(community.home)))
                .extracting(Page::getTitle)
                .containsExactly("Route");
        assertThat(community.page("Weekly walk", "").getId()).isNotEqualTo(walk.getId());
    }

    @Test
    void listsLabelledPagesNewestFirstAndOnlyThoseOfTheSpace() {
        Page first = community.page("First", "");
        Page second = community.page("Second", "");
        community.labels.addLabel(first, new Label("method"));
        community.labels.addLabel(second, new Label("METHOD"));

        assertThat(pages.labelled("method", community.together, 10))
                .extracting(Page::getTitle)
                .containsExactly("Second", "First");
        assertThat(pages.labelled("Method", null, 1)).extracting(Page::getTitle).containsExactly("Second");
        assertThat(pages.labelled("other", null, 10)).isEmpty();
    }

    @Test
    void refusesALabelWithABlank() {
        assertThatThrownBy(() -> community.labels.addLabel(community.home, new Label("two words")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void listsRootsByTitle() {
        pages.create(community.together, null, "Archive", "", community.anna);

        assertThat(pages.roots(community.together)).extracting(Page::getTitle).containsExactly("Archive", "Together");
    }
}
