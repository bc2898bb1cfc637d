package org.delbar.confluence;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.user.EntityException;
import com.atlassian.user.User;
import com.atlassian.user.search.query.FullNameTermQuery;
import com.atlassian.user.search.query.TermQuery;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells which full names belong to people with an account. Not verified for 10.2: where it does not link nobody is known. */
@Named
public final class KnownPeople {

    private static final Logger LOG = LoggerFactory.getLogger(KnownPeople.class);
    /** Each name is a search; a page with more of them is a list, whose cells are found anyway. */
    private static final int MOST_ASKED = 150;

    private final UserAccessor accounts;
    private final OnceSaid searching =
            new OnceSaid(LOG, "people by their full names; names in plain text are not told apart");

    @Inject
    public KnownPeople(@ComponentImport UserAccessor accounts) {
        this.accounts = accounts;
    }

    public Set<String> among(Collection<String> names) {
        return searching.orElse(() -> found(names), Set::of);
    }

    private Set<String> found(Collection<String> names) {
        Set<String> known = new TreeSet<>();
        names.stream().sorted().limit(MOST_ASKED).filter(this::isKnown).forEach(known::add);
        return known;
    }

    private boolean isKnown(String name) {
        try {
            for (User person : accounts.findUsers(new FullNameTermQuery(name, TermQuery.SUBSTRING_CONTAINS))
                    .pager()) {
                if (name.equals(person.getFullName())) {
                    return true;
                }
            }
            return false;
        } catch (EntityException e) {
            LOG.debug("people could not be searched by name", e);
            return false;
        }
    }
}
