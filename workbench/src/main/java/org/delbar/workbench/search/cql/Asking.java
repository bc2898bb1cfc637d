package org.delbar.workbench.search.cql;

import com.atlassian.confluence.user.ConfluenceUser;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, where and when.
 *
 * @param spaceKey of the page on which the query stands
 * @param contentId of that page
 * @param now where the person is
 */
public record Asking(
        @Nullable ConfluenceUser person,
        @Nullable String spaceKey,
        @Nullable Long contentId,
        ZonedDateTime now) {}
