package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.List;
import org.delbar.workbench.content.Permissions.SpaceRight;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RestrictionsTest {

    private static final Audience BO = new Audience(List.of("bo"), List.of());

    private final Community community = new Community();
    private final Restrictions restrictions = community.restrictions;
    private final Page plan = community.page("Plan", "");

    @BeforeEach
    void boWritesToo() {
        community.permissions.grantToUser(community.together, "bo", SpaceRight.ADD_PAGE);
    }

    @AfterEach
    void close() {
        community.close();
    }

    private boolean may(ConfluenceUser person, Permission permission, Page page) {
        return community.permissions.hasPermission(person, permission, page);
    }

    @Test
    void onlyThoseNamedMayEditAndEverybodyStillReads() {
        restrictions.set(plan.getId(), Audience.EVERYBODY, new Audience(List.of("anna"), List.of()), community.anna);

        assertThat(may(community.anna, Permission.EDIT, plan)).isTrue();
        assertThat(may(community.bo, Permission.EDIT, plan)).isFalse();
        assertThat(may(community.bo, Permission.REMOVE, plan)).isFalse();
        assertThat(may(community.bo, Permission.VIEW, plan)).isTrue();
        assertThat(may(community.dag, Permission.EDIT, plan)).isTrue();
    }

    @Test
    void editRestrictionsAreNotInheritedAndDoNotStopPagesBelow() {
        Page below = community.pages.create(community.together, plan, "Below", "", community.anna);

        restrictions.set(plan.getId(), Audience.EVERYBODY, new Audience(List.of("anna"), List.of()), community.anna);

        assertThat(may(community.bo, Permission.EDIT, below)).isTrue();
        assertThat(community.permissions.hasCreatePermission(community.bo, plan, Page.class))
                .isTrue();
    }

    @Test
    void whoeverSetsThemIsAlwaysIncluded() {
        restrictions.set(plan.getId(), BO, BO, community.anna);

        assertThat(restrictions.viewers(plan.getId()).usernames()).containsExactly("anna", "bo");
        assertThat(restrictions.editors(plan.getId()).usernames()).containsExactly("anna", "bo");
        assertThat(may(community.anna, Permission.EDIT, plan)).isTrue();
    }

    @Test
    void aGroupOfTheirsIncludesThemToo() {
        restrictions.set(
                plan.getId(), Audience.EVERYBODY, new Audience(List.of(), List.of(Accounts.EVERYONE)), community.anna);

        assertThat(restrictions.editors(plan.getId()).usernames()).isEmpty();
        assertThat(may(community.bo, Permission.EDIT, plan)).isTrue();
    }

    @Test
    void whoMayEditMayAlsoView() {
        restrictions.set(plan.getId(), new Audience(List.of("anna"), List.of()), BO, community.anna);

        assertThat(may(community.bo, Permission.VIEW, plan)).isTrue();
        assertThat(may(community.bo, Permission.EDIT, plan)).isTrue();
    }

    @Test
    void tellsWhatAPageInherits() {
        Page below = community.pages.create(community.together, plan, "Below", "", community.anna);
        restrictions.set(plan.getId(), BO, Audience.EVERYBODY, community.anna);

        assertThat(restrictions.inherited(below).keySet())
                .extracting(Page::getTitle)
                .containsExactly("Plan");
        assertThat(restrictions.inherited(plan)).isEmpty();
    }

    @Test
    void nobodyNamedLiftsThem() {
        restrictions.set(plan.getId(), BO, BO, community.anna);

        restrictions.set(plan.getId(), Audience.EVERYBODY, Audience.EVERYBODY, community.anna);

        assertThat(restrictions.viewers(plan.getId()).isEverybody()).isTrue();
        assertThat(restrictions.editors(plan.getId()).isEverybody()).isTrue();
    }
}
