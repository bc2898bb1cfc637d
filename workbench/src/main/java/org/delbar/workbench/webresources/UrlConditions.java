package org.delbar.workbench.webresources;

import com.atlassian.webresource.api.QueryParams;
import com.atlassian.webresource.api.url.UrlBuilder;
import com.atlassian.webresource.spi.condition.UrlReadingCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * When a web-resource is shown. Its conditions answer twice: while the page is made they write what they know into the
 * resource's address, and when it is fetched they read it there, so that caches may keep it.
 */
final class UrlConditions {

    private record Part(UrlReadingCondition condition, boolean inverted) {}

    private final boolean all;
    private final List<Part> parts = new ArrayList<>();
    private final List<UrlConditions> groups = new ArrayList<>();

    /** @param all or one of them is enough; none at all always holds */
    UrlConditions(boolean all) {
        this.all = all;
    }

    void add(UrlReadingCondition condition, boolean inverted) {
        parts.add(new Part(condition, inverted));
    }

    void add(UrlConditions group) {
        groups.add(group);
    }

    /** What they write into the address now, by name. */
    Map<String, String> query() {
        Map<String, String> query = new TreeMap<>();
        write(query::put);
        return query;
    }

    private void write(UrlBuilder address) {
        parts.forEach(each -> each.condition().addToUrl(address));
        groups.forEach(each -> each.write(address));
    }

    boolean hold(QueryParams query) {
        List<Boolean> answers = new ArrayList<>();
        parts.forEach(each -> answers.add(each.condition().shouldDisplay(query) != each.inverted()));
        groups.forEach(each -> answers.add(each.hold(query)));
        return answers.isEmpty() || (all ? !answers.contains(false) : answers.contains(true));
    }

    boolean holdNow() {
        return hold(query()::get);
    }
}
