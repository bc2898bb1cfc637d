package org.delbar.workbench.web.screens;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.delbar.workbench.search.CqlSearch;
import org.delbar.workbench.web.Reply;

/**
 * What somebody looks for. Each field is empty where nothing was asked.
 *
 * @param words as typed
 * @param space key of the only space that counts
 * @param written CQL in the place of all else
 * @param start how many results came before
 */
public record SearchWish(String words, String space, String label, String type, String written, int start) {

    private static final int FARTHEST = 10_000;
    private static final List<String> TYPES = List.of("page", "blogpost", "comment", "attachment");

    static SearchWish in(HttpServletRequest request) {
        String space = SignInScreen.given(request, "where").strip();
        String type = SignInScreen.given(request, "type").strip();
        return new SearchWish(
                SignInScreen.given(request, "queryString").strip(),
                // Confluence's own word for all spaces.
                space.equals("conf_all") ? "" : space,
                SignInScreen.given(request, "label").strip(),
                TYPES.contains(type) ? type : "",
                SignInScreen.given(request, "cql").strip(),
                (int) Math.min(Access.number(request.getParameter("startIndex")), FARTHEST));
    }

    boolean asksSomething() {
        return !cql().isEmpty();
    }

    String query() {
        return written.isEmpty() ? words : written;
    }

    /** Filters alone list what they leave. */
    String cql() {
        if (!written.isEmpty()) {
            return written;
        }
        List<String> clauses = new ArrayList<>();
        add(clauses, "siteSearch ~ ", words);
        add(clauses, "space = ", space);
        add(clauses, "label = ", label);
        add(clauses, "type = ", type);
        return String.join(" and ", clauses);
    }

    String address(String contextPath, int from) {
        StringBuilder address = new StringBuilder(contextPath)
                .append("/dosearchsite.action?startIndex=")
                .append(from);
        parameter(address, "queryString", words);
        parameter(address, "where", space);
        parameter(address, "label", label);
        parameter(address, "type", type);
        parameter(address, "cql", written);
        return address.toString();
    }

    private static void add(List<String> clauses, String clause, String value) {
        if (!value.isEmpty()) {
            clauses.add(clause + CqlSearch.quoted(value));
        }
    }

    private static void parameter(StringBuilder address, String name, String value) {
        if (!value.isEmpty()) {
            address.append('&').append(name).append('=').append(Reply.encoded(value));
        }
    }
}
