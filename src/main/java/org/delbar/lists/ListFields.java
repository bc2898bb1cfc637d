package org.delbar.lists;

import java.util.List;

/**
 * What a kind of list can be asked, by the names that stand in macro parameters and addresses.
 *
 * @param prefix before each of the names in an address
 * @param filters what a reader can narrow, unless the editor has fixed it
 * @param shapes what a reader can change although the editor has chosen, as the order; filters do not count them
 * @param passing what one address asks and the next does not, beside {@link #AT}
 */
public record ListFields(String prefix, List<String> filters, List<String> shapes, List<String> passing) {

    /** Where in the list. */
    public static final String AT = "at";

    /** Which list of the page is spoken to. */
    public static final String IN = "in";

    public static final String SORT = "sort";
    public static final String SPACES = "spaces";

    public ListFields {
        filters = List.copyOf(filters);
        shapes = List.copyOf(shapes);
        passing = List.copyOf(passing);
    }
}
