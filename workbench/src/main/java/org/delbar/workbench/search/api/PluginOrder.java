package org.delbar.workbench.search.api;

import com.atlassian.confluence.search.v2.InvalidSearchException;
import com.atlassian.confluence.search.v2.SearchSort;
import com.atlassian.confluence.search.v2.sort.CreatedSort;
import com.atlassian.confluence.search.v2.sort.ModifiedSort;
import com.atlassian.confluence.search.v2.sort.RelevanceSort;
import com.atlassian.confluence.search.v2.sort.TitleSort;
import java.util.List;
import org.delbar.workbench.search.Order;
import org.delbar.workbench.search.Order.By;
import org.jspecify.annotations.Nullable;

/** The order that a plugin asks for; the best first where it names none. */
final class PluginOrder {

    private PluginOrder() {}

    static Order of(@Nullable SearchSort sort) throws InvalidSearchException {
        return sort == null || sort instanceof RelevanceSort
                ? Order.BEST_FIRST
                : new Order(List.of(new By(field(sort), sort.getOrder() == SearchSort.Order.DESCENDING)));
    }

    private static String field(SearchSort sort) throws InvalidSearchException {
        if (sort instanceof ModifiedSort) {
            return "lastmodified";
        }
        if (sort instanceof CreatedSort) {
            return "created";
        }
        if (sort instanceof TitleSort) {
            return "title";
        }
        throw new InvalidSearchException("The workbench does not know the order "
                + sort.getClass().getName() + ". It knows RelevanceSort, ModifiedSort, CreatedSort and TitleSort");
    }
}
