package org.delbar.workbench.content;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.List;
import org.delbar.workbench.people.Accounts;

/** What rendering may ask of the workbench, always for the person who reads: the one of this thread. */
public record Surroundings(
        Accounts accounts,
        Spaces spaces,
        Pages pages,
        Permissions permissions,
        I18nResolver texts,
        LocaleResolver locales,
        Clock clock,
        Addresses addresses) {

    public List<Page> visible(List<Page> candidates) {
        return permissions.getPermittedEntities(AuthenticatedUserThreadLocal.get(), Permission.VIEW, candidates);
    }

    public boolean isVisible(Object target) {
        return permissions.hasPermission(AuthenticatedUserThreadLocal.get(), Permission.VIEW, target);
    }

    public String text(String key, Serializable... arguments) {
        return texts.getText(key, arguments);
    }

    public String address(String path, ConversionContext context) {
        return addresses.of(path, context.getOutputType());
    }

    /** Where the reader is; for anonymous readers the zone of the clock. */
    public ZoneId zone() {
        ConfluenceUser reader = AuthenticatedUserThreadLocal.get();
        return reader == null ? clock.getZone() : accounts.zoneOf(reader);
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(zone()));
    }

    /** As the reader's language writes dates. */
    public String date(LocalDate date) {
        return new DateTimeFormatterBuilder()
                .appendLocalized(FormatStyle.MEDIUM, null)
                .toFormatter(locales.getLocale())
                .format(date);
    }
}
