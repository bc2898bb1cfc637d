package org.delbar.confluence;

import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What day it is where the current person is. */
@Named
public final class ReaderTime {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderTime.class);

    private final TimeZoneManager zones;
    private final OnceSaid personalZones = new OnceSaid(LOG, "a person's own time zone; the site's is used");

    @Inject
    public ReaderTime(@ComponentImport TimeZoneManager zones) {
        this.zones = zones;
    }

    public LocalDate today() {
        return LocalDate.now(Clock.system(zone()));
    }

    /** The zone in the person's profile; where the product does not tell it, the site's. */
    public ZoneId zone() {
        return personalZones.orElse(
                () -> zones.getUserTimeZone().toZoneId(),
                () -> zones.getDefaultTimeZone().toZoneId());
    }
}
