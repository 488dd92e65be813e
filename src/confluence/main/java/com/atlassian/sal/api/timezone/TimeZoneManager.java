package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/**
 * The time zone of people.
 *
 * <p>Grade A: published source of SAL.
 */
public interface TimeZoneManager {

    /** The current user's time zone, or the site's where the user has chosen none. */
    TimeZone getUserTimeZone();
}
