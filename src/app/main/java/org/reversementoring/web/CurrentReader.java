package org.reversementoring.web;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Optional;
import org.reversementoring.programme.Coordinators;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;

/** Tells who is looking at the page that is being built, also where there is no request: in exports and mails. */
public final class CurrentReader {

    private final UserManager users;
    private final LocaleResolver locales;
    private final TimeZoneManager zones;
    private final Coordinators coordinators;

    public CurrentReader(UserManager users, LocaleResolver locales, TimeZoneManager zones, Coordinators coordinators) {
        this.users = users;
        this.locales = locales;
        this.zones = zones;
        this.coordinators = coordinators;
    }

    public Reader get() {
        UserKey key = users.getRemoteUserKey();
        Optional<PersonKey> person =
                Optional.ofNullable(key).map(UserKey::getStringValue).flatMap(PersonKey::parse);
        return new Reader(
                person,
                key != null && users.isAdmin(key),
                person.filter(coordinators::include).isPresent(),
                locales.getLocale(),
                zones.getUserTimeZone().toZoneId());
    }
}
