package org.delbar.workbench.people;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.ZoneId;
import java.util.TimeZone;

/** Time zones as SAL shows them to plugins: the current person's, and the site's. */
public final class SalTimeZones implements TimeZoneManager {

    private final Accounts accounts;
    private final ZoneId site;

    public SalTimeZones(Accounts accounts, ZoneId site) {
        this.accounts = accounts;
        this.site = site;
    }

    @Override
    public TimeZone getUserTimeZone() {
        ConfluenceUser person = AuthenticatedUserThreadLocal.get();
        return person == null ? getDefaultTimeZone() : TimeZone.getTimeZone(accounts.zoneOf(person));
    }

    @Override
    public TimeZone getDefaultTimeZone() {
        return TimeZone.getTimeZone(site);
    }
}
