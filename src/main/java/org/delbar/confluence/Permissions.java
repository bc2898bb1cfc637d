package org.delbar.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.spaces.SpaceStatus;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.sal.api.user.UserKey;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.delbar.words.PersonKey;
import org.delbar.words.SpaceKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the current person may see of lists: many pages at once for candidates, one by one for what is shown. */
@Named
public final class Permissions {

    private static final Logger LOG = LoggerFactory.getLogger(Permissions.class);

    private final PageManager pages;
    private final SpaceManager spaces;
    private final PermissionManager permissions;
    private final UserAccessor accounts;
    private final TransactionTemplate transactions;
    private final OnceSaid archive = new OnceSaid(LOG, "telling an archived space; lists of all spaces show it");
    private final OnceSaid trash = new OnceSaid(LOG, "telling a page in the trash; only its event does");

    @Inject
    public Permissions(
            @ComponentImport PageManager pages,
            @ComponentImport SpaceManager spaces,
            @ComponentImport PermissionManager permissions,
            @ComponentImport UserAccessor accounts,
            @ComponentImport TransactionTemplate transactions) {
        this.pages = pages;
        this.spaces = spaces;
        this.permissions = permissions;
        this.accounts = accounts;
        this.transactions = transactions;
    }

    public boolean isArchived(SpaceKey key) {
        return Optional.ofNullable(spaces.getSpace(key.value()))
                .filter(space -> archive.orElse(() -> space.getSpaceStatus() != SpaceStatus.CURRENT, () -> false))
                .isPresent();
    }

    /** Which of these pages exist and seem to be open to the person; one question for all. */
    public Set<Long> seemOpen(List<Long> ids) {
        List<Page> there =
                ids.stream().map(this::page).flatMap(Optional::stream).toList();
        return permissions
                .<Page>getPermittedEntities(AuthenticatedUserThreadLocal.get(), Permission.VIEW, there)
                .stream()
                .map(Page::getId)
                .collect(Collectors.toSet());
    }

    /** The address of a page below the context path; empty unless the page exists and the person may see it. */
    public Optional<String> address(long id) {
        return page(id).filter(
                        page -> permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.VIEW, page))
                .map(page -> Objects.requireNonNullElse(page.getUrlPath(), ""));
    }

    /** Whether somebody who need not be here may see the page; also where no request is running. */
    public boolean maySee(PersonKey person, long id) {
        ConfluenceUser account = accounts.getUserByKey(new UserKey(person.value()));
        return account != null
                && transactions.execute(
                        () -> page(id).filter(page -> permissions.hasPermission(account, Permission.VIEW, page))
                                .isPresent());
    }

    /** Those of them who have an account and may not see the page; one exact question each. Also where no request is running. */
    public Set<PersonKey> whoMayNotSee(Collection<PersonKey> people, long id) {
        return transactions.execute(() -> {
            Optional<Page> page = page(id);
            return people.stream()
                    .filter(person -> Optional.ofNullable(accounts.getExistingUserByKey(new UserKey(person.value())))
                            .filter(account -> page.filter(
                                            each -> permissions.hasPermission(account, Permission.VIEW, each))
                                    .isEmpty())
                            .isPresent())
                    .collect(Collectors.toSet());
        });
    }

    private Optional<Page> page(long id) {
        return Optional.ofNullable(pages.getPage(id)).filter(page -> !trash.orElse(page::isDeleted, () -> false));
    }
}
