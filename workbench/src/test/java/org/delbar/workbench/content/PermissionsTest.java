package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.core.DefaultDeleteContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.content.Permissions.SpaceRight;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@EachDatabase
class PermissionsTest {

    private final Community community;
    private final Permissions permissions;

    PermissionsTest(Database database) {
        community = new Community(database);
        permissions = community.permissions;
    }

    @AfterEach
    void close() {
        community.close();
    }

    @Test
    void groupsPeopleAndAdministratorsMayWhatTheSpaceGrants() {
        assertThat(permissions.hasPermission(community.bo, Permission.VIEW, community.together))
                .isTrue();
        assertThat(permissions.hasPermission(community.cia, Permission.VIEW, community.together))
                .isFalse();
        assertThat(permissions.hasPermission(null, Permission.VIEW, community.together))
                .isFalse();
        assertThat(permissions.hasPermission(community.anna, Permission.ADMINISTER, community.together))
                .isTrue();
        assertThat(permissions.hasPermission(community.bo, Permission.ADMINISTER, community.together))
                .isFalse();
        assertThat(permissions.hasPermission(community.dag, Permission.ADMINISTER, community.together))
                .isTrue();
    }

    @Test
    void whatAnonymousMayEveryoneMay() {
        permissions.grantToAnonymous(community.together, SpaceRight.VIEW);

        assertThat(permissions.hasPermission(null, Permission.VIEW, community.home))
                .isTrue();
        assertThat(permissions.hasPermission(community.cia, Permission.VIEW, community.home))
                .isTrue();
        assertThat(permissions.hasPermission(null, Permission.EDIT, community.home))
                .isFalse();
    }

    @Test
    void editingNeedsTheRightToAddPagesAndToView() {
        assertThat(permissions.hasPermission(community.anna, Permission.EDIT, community.home))
                .isTrue();
        assertThat(permissions.hasPermission(community.bo, Permission.EDIT, community.home))
                .isFalse();

        community.pages.restrictView(community.home.getId(), List.of("bo"), List.of());

        assertThat(permissions.hasPermission(community.anna, Permission.EDIT, community.home))
                .isFalse();
    }

    @Test
    void aRestrictedPageIsInvisibleWithEverythingBelowIt() {
        Page secret = community.page("Secret", "");
        Page below = community.pages.create(community.together, secret, "Below", "", community.anna);
        Page beside = community.page("Beside", "");
        community.pages.restrictView(secret.getId(), List.of("ANNA"), List.of());

        assertThat(permissions.<Page>getPermittedEntities(
                        community.bo, Permission.VIEW, List.of(secret, below, beside)))
                .containsExactly(beside);
        assertThat(permissions.<Page>getPermittedEntities(
                        community.anna, Permission.VIEW, List.of(secret, below, beside)))
                .containsExactly(secret, below, beside);
        assertThat(permissions.hasPermission(community.dag, Permission.VIEW, below))
                .isTrue();
        assertThat(permissions.hasPermission(null, Permission.VIEW, below)).isFalse();
    }

    @Test
    void aRestrictionAlsoHidesOldVersionsAndPagesNotYetSavedBelowIt() {
        Page secret = community.page("Secret", "one");
        community.pages.edit(secret.getId(), 1, "Secret", "two", community.anna, "");
        community.pages.restrictView(secret.getId(), List.of("anna"), List.of());
        Page old = Objects.requireNonNull(community.pages.version(secret.getId(), 1));
        Page draft = new Page();
        draft.setSpace(community.together);
        secret.addChild(draft);

        assertThat(permissions.hasPermission(community.bo, Permission.VIEW, old))
                .isFalse();
        assertThat(permissions.hasPermission(community.bo, Permission.VIEW, draft))
                .isFalse();
        assertThat(permissions.hasPermission(community.anna, Permission.VIEW, old))
                .isTrue();
    }

    @Test
    void anEmptyRestrictionLiftsIt() {
        Page secret = community.page("Secret", "");
        community.pages.restrictView(secret.getId(), List.of(), List.of("board"));

        community.pages.restrictView(secret.getId(), List.of(), List.of());

        assertThat(permissions.hasPermission(community.bo, Permission.VIEW, secret))
                .isTrue();
    }

    @Test
    void creatingNeedsTheRightToAddPages() {
        assertThat(permissions.hasCreatePermission(community.anna, community.together, Page.class))
                .isTrue();
        assertThat(permissions.hasCreatePermission(community.bo, community.together, Page.class))
                .isFalse();
        assertThat(permissions.hasCreatePermission(community.anna, community.home, Page.class))
                .isTrue();
        assertThat(permissions.hasCreatePermission(null, community.together, Page.class))
                .isFalse();
    }

    @Test
    void theSiteBelongsToItsAdministrators() {
        assertThat(permissions.hasPermission(community.dag, Permission.ADMINISTER, PermissionManager.TARGET_SYSTEM))
                .isTrue();
        assertThat(permissions.hasPermission(
                        community.anna, Permission.ADMINISTER, PermissionManager.TARGET_APPLICATION))
                .isFalse();
        assertThat(permissions.hasPermission(community.anna, Permission.VIEW, PermissionManager.TARGET_APPLICATION))
                .isTrue();
        assertThat(permissions.hasPermission(null, Permission.VIEW, PermissionManager.TARGET_APPLICATION))
                .isFalse();
    }

    @Test
    void eachQuestionReadsThePageAgain() {
        Page page = community.page("Plan", "");
        Space closed = community.spaces.create("CLO", "Closed", community.dag);
        assertThat(permissions.hasPermission(community.bo, Permission.VIEW, page))
                .isTrue();

        community.moves.move(page, closed, null);

        assertThat(page.getSpaceKey()).isEqualTo("TOG");
        assertThat(permissions.hasPermission(community.bo, Permission.VIEW, page))
                .isFalse();
    }

    @Test
    void aListIsCheckedWithTheStatementsOfOnePage() {
        Page secret = community.page("Secret", "");
        community.pages.restrictView(secret.getId(), List.of("anna"), List.of());
        List<Page> many = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            many.add(community.page("Page " + i, ""));
        }

        int one = community
                .database
                .counted(() -> permissions.hasPermission(community.bo, Permission.VIEW, many.get(0)))
                .on("wb_page")
                .size();
        int all = community
                .database
                .counted(() -> permissions.getPermittedEntities(community.bo, Permission.VIEW, many))
                .statements()
                .size();

        assertThat(one).as("the page, its ancestors, the restrictions").isEqualTo(3);
        assertThat(all).as("and whoever asks, and the rights in the space").isEqualTo(5);
    }

    @Test
    void aPageInTheTrashIsForNobody() {
        Page page = community.page("Plan", "");

        community.pages.trashPage(page, DefaultDeleteContext.DEFAULT);

        assertThat(permissions.hasPermission(community.anna, Permission.VIEW, page))
                .isFalse();
        assertThat(permissions.hasPermission(community.dag, Permission.VIEW, page))
                .isFalse();
    }

    @Test
    void aDisabledPersonMayWhatAnonymousMay() {
        community.accounts.disable("anna");
        assertThat(permissions.hasPermission(community.anna, Permission.VIEW, community.home))
                .isFalse();

        permissions.grantToAnonymous(community.together, SpaceRight.VIEW);

        assertThat(permissions.hasPermission(community.anna, Permission.VIEW, community.home))
                .isTrue();
        assertThat(permissions.hasPermission(community.anna, Permission.EDIT, community.home))
                .isFalse();
    }
}
