package org.delbar.workbench.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.confluence.event.events.user.UserRemoveEvent;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.crowd.event.user.UserDeletedEvent;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.delbar.testing.EachDatabase;
import org.delbar.workbench.storage.Database;
import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;

@EachDatabase
class AccountsTest {

    private final Community community;
    private final Accounts accounts;

    AccountsTest(Database database) {
        community = new Community(database);
        accounts = community.accounts;
    }

    @AfterEach
    void close() {
        community.close();
    }

    @Test
    void letsAPersonInByPasswordWhateverTheCaseOfTheName() {
        assertThat(accounts.authenticate("ANNA", "anna")).contains(community.anna);
        assertThat(accounts.authenticate("anna", "Anna")).isEmpty();
        assertThat(accounts.authenticate("nobody", "nobody")).isEmpty();
    }

    @Test
    void keepsNoPassword() {
        assertThat(community.database.jdbc().queryForList("select password_hash from wb_user", String.class))
                .allMatch(hash -> hash.length() > 64)
                .doesNotHaveDuplicates();
    }

    @Test
    void givesEveryoneAKeyOf32HexDigits() {
        assertThat(accounts.all())
                .extracting(person -> person.getKey().getStringValue())
                .allMatch(key -> key.matches("[0-9a-f]{32}"));
        assertThat(accounts.getUserByKey(community.anna.getKey())).isEqualTo(community.anna);
    }

    @Test
    void refusesATakenUserName() {
        assertThatThrownBy(() -> community.person("Anna", "Another Anna")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void remembersLanguageZoneAndGroups() {
        ConfluenceUser bo = community.bo;

        accounts.speaks(bo, Locale.forLanguageTag("sv-SE"));

        assertThat(accounts.localeOf(bo)).contains(Locale.forLanguageTag("sv-SE"));
        assertThat(accounts.zoneOf(bo)).isEqualTo(ZoneId.of("Europe/Stockholm"));
        assertThat(accounts.getGroupNamesForUserName("bo")).containsExactly(Accounts.EVERYONE);
        accounts.speaks(bo, null);
        assertThat(accounts.localeOf(bo)).isEmpty();
    }

    @Test
    void knowsAdministrators() {
        assertThat(accounts.isAdministrator(community.dag)).isTrue();
        assertThat(accounts.isAdministrator(community.anna)).isFalse();
        assertThat(accounts.isAdministrator(null)).isFalse();
    }

    @Test
    void tellsInsideTheTransactionWhoseAccountIsGone() {
        List<Object> heard = new ArrayList<>();
        community.events.listen(event -> {
            assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                    .isTrue();
            assertThat(accounts.getExistingUserByKey(community.bo.getKey())).isNull();
            heard.add(event);
        });

        assertThat(accounts.remove("BO")).isTrue();
        assertThat(accounts.remove("bo")).isFalse();

        assertThat(heard).hasSize(2);
        assertThat(heard.get(0))
                .isInstanceOfSatisfying(
                        UserDeletedEvent.class,
                        event -> assertThat(event.getUsername()).isEqualTo("bo"));
        assertThat(heard.get(1))
                .isInstanceOfSatisfying(
                        UserRemoveEvent.class,
                        event -> assertThat(event.getUser()).isEqualTo(community.bo));
        assertThat(accounts.getUserByKey(community.bo.getKey())).isEqualTo(community.bo);
        assertThat(accounts.getUserByName("bo")).isNull();
        assertThat(accounts.authenticate("bo", "bo")).isEmpty();
        assertThat(accounts.all()).doesNotContain(community.bo);
        assertThat(accounts.disabled()).isEmpty();
    }

    @Test
    void aDisabledPersonIsKeptButComesInNoMore() {
        accounts.disable("DAG");

        assertThat(accounts.authenticate("dag", "dag")).isEmpty();
        assertThat(accounts.isDisabled(community.dag)).isTrue();
        assertThat(accounts.isAdministrator(community.dag)).isFalse();
        assertThat(accounts.disabled()).containsExactly(community.dag);
        assertThat(accounts.getUserByKey(community.dag.getKey())).isEqualTo(community.dag);

        accounts.enable("dag");

        assertThat(accounts.authenticate("dag", "dag")).contains(community.dag);
        assertThat(accounts.isAdministrator(community.dag)).isTrue();
    }
}
