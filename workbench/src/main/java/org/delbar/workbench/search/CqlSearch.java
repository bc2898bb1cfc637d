package org.delbar.workbench.search;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import java.time.Clock;
import java.time.ZoneId;
import org.delbar.workbench.content.PageFamilies;
import org.delbar.workbench.people.Accounts;
import org.delbar.workbench.search.cql.Asking;
import org.delbar.workbench.search.cql.Cql;
import org.delbar.workbench.search.cql.CqlQuery;
import org.jspecify.annotations.Nullable;

/** Finds content by CQL, for the person of this thread. */
public final class CqlSearch {

    private final Search search;
    private final Accounts accounts;
    private final PageFamilies families;
    private final Clock clock;

    public CqlSearch(Search search, Accounts accounts, PageFamilies families, Clock clock) {
        this.search = search;
        this.accounts = accounts;
        this.families = families;
        this.clock = clock;
    }

    /**
     * @param spaceKey what {@code currentSpace()} is
     * @param contentId what {@code currentContent()} is
     * @throws org.delbar.workbench.search.cql.CqlRefused the query is not understood
     */
    public Found find(String query, @Nullable String spaceKey, @Nullable Long contentId, int start, int limit) {
        return find(query, Order.BEST_FIRST, spaceKey, contentId, start, limit);
    }

    /** @param otherwise the order of a query that names none */
    public Found find(
            String query, Order otherwise, @Nullable String spaceKey, @Nullable Long contentId, int start, int limit) {
        ConfluenceUser person = AuthenticatedUserThreadLocal.get();
        ZoneId zone = person == null ? clock.getZone() : accounts.zoneOf(person);
        Asking asking = new Asking(person, spaceKey, contentId, clock.instant().atZone(zone));
        Cql cql = Cql.of(query);
        Order order = cql.order().isEmpty() ? otherwise : new Order(cql.order());
        return search.find(new CqlQuery(accounts, families, asking).of(cql), order, start, limit);
    }

    /** The words that a query looks for, to mark them where they are found. */
    public static String words(String query) {
        return Cql.of(query).words();
    }

    /** A value in quotation marks, whatever stands in it. */
    public static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
