package org.reversementoring.host.wiki;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Who is reading, in which language and time zone.
 *
 * <p>Stands for SAL's UserManager, LocaleResolver and TimeZoneManager; leaves out the browser's language for anonymous
 * readers, who get English, and the site's time zone, which is UTC.
 */
public final class CurrentReader implements UserManager, LocaleResolver, TimeZoneManager {
    private final Accounts accounts;

    public CurrentReader(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserKey getRemoteUserKey() {
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        return user == null ? null : user.getKey();
    }

    @Override
    public boolean isUserInGroup(UserKey userKey, String group) {
        return userKey != null && accounts.groupsOf(userKey).contains(group);
    }

    @Override
    public Iterable<String> findGroupNamesByPrefix(String prefix, int startIndex, int maxResults) {
        return accounts.groups().stream()
                .filter(group -> group.startsWith(prefix.toLowerCase(Locale.ROOT)))
                .skip(startIndex)
                .limit(maxResults)
                .toList();
    }

    @Override
    public boolean isAdmin(UserKey userKey) {
        return isUserInGroup(userKey, Accounts.ADMINISTRATORS);
    }

    @Override
    public Locale getLocale() {
        return getLocale(getRemoteUserKey());
    }

    @Override
    public Locale getLocale(UserKey userKey) {
        return account(userKey).map(Account::locale).orElse(Locale.ENGLISH);
    }

    @Override
    public TimeZone getUserTimeZone() {
        return getUserTimeZone(getRemoteUserKey());
    }

    @Override
    public TimeZone getUserTimeZone(UserKey user) {
        return TimeZone.getTimeZone(account(user).map(Account::zone).orElse(ZoneOffset.UTC));
    }

    /** Whoever reads has been looked up when the request came in. */
    private Optional<Account> account(UserKey key) {
        return AuthenticatedUserThreadLocal.get() instanceof Account reader
                        && reader.key().equals(key)
                ? Optional.of(reader)
                : Optional.ofNullable(accounts.getExistingUserByKey(key));
    }
}
