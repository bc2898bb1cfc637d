package org.delbar.confluence;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.delbar.words.PersonKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Groups of people. */
@Named
public final class Groups {

    private static final Logger LOG = LoggerFactory.getLogger(Groups.class);

    private final UserAccessor accounts;
    private final UserManager users;
    private final OnceSaid finding =
            new OnceSaid(LOG, "finding a group by its name; every name is taken as it is typed");
    private final OnceSaid suggesting = new OnceSaid(LOG, "names of groups; none are suggested");

    @Inject
    public Groups(@ComponentImport UserAccessor accounts, @ComponentImport("salUserManager") UserManager users) {
        this.accounts = accounts;
        this.users = users;
    }

    /** All groups of a person with one question; none for an account that is gone. */
    public List<String> of(PersonKey person) {
        return Optional.ofNullable(accounts.getUserByKey(new UserKey(person.value())))
                .map(ConfluenceUser::getName)
                .map(accounts::getGroupNamesForUserName)
                .orElse(List.of());
    }

    public boolean exists(String name) {
        return finding.orElse(() -> accounts.getGroup(name) != null, () -> true);
    }

    /** Names of groups to choose from, for people who administer the site. */
    public List<String> suggested(int most) {
        return suggesting.orElse(
                () -> StreamSupport.stream(
                                users.findGroupNamesByPrefix("", 0, most).spliterator(), false)
                        .sorted()
                        .toList(),
                List::of);
    }
}
