package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/** Confluence 10.2 API, signature only. */
public interface TimeZoneManager {
    TimeZone getUserTimeZone();

    TimeZone getDefaultTimeZone();
}
