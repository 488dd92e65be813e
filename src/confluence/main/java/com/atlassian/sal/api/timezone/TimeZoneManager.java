package com.atlassian.sal.api.timezone;

import com.atlassian.sal.api.user.UserKey;
import java.util.TimeZone;

/**
 * The time zone of people.
 *
 * <p>Grade A: published source of SAL; the variant for somebody else is implemented by Bamboo from 5.11 to 10.0 (Javadoc of
 * its BambooTimeZoneManager).
 */
public interface TimeZoneManager {

    /** The current user's time zone, or the site's where the user has chosen none. */
    TimeZone getUserTimeZone();

    /** Somebody's time zone, or the site's where they have chosen none. */
    TimeZone getUserTimeZone(UserKey user);
}
