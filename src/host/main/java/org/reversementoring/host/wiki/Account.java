package org.reversementoring.host.wiki;

import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserKey;
import java.time.ZoneId;
import java.util.Locale;

/** A person who can log in. The key never changes and says nothing; the username is what people type. */
public record Account(UserKey key, String username, String fullName, String email, Locale locale, ZoneId zone)
        implements ConfluenceUser {

    @Override
    public UserKey getKey() {
        return key;
    }

    @Override
    public String getName() {
        return username;
    }

    @Override
    public String getFullName() {
        return fullName;
    }

    @Override
    public String getEmail() {
        return email;
    }
}
