package org.reversementoring.confluence;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import java.util.Optional;
import org.reversementoring.programme.PersonKey;
import org.reversementoring.programme.Reader;
import org.reversementoring.programme.Recipients;

/** Asks Confluence, at each call, whether somebody may still use it: addresses of feeds outlive jobs. */
public class ConfluenceRecipients implements Recipients {
    private final LocaleResolver localeResolver;
    private final PermissionManager permissionManager;
    private final TimeZoneManager timeZoneManager;
    private final UserAccessor userAccessor;

    public ConfluenceRecipients(
            LocaleResolver localeResolver,
            PermissionManager permissionManager,
            TimeZoneManager timeZoneManager,
            UserAccessor userAccessor) {
        this.localeResolver = localeResolver;
        this.permissionManager = permissionManager;
        this.timeZoneManager = timeZoneManager;
        this.userAccessor = userAccessor;
    }

    @Override
    public Optional<Reader> of(PersonKey person) {
        UserKey key = new UserKey(person.value());
        ConfluenceUser user = userAccessor.getExistingUserByKey(key);
        boolean mayUseIt = user != null
                && permissionManager.hasPermission(user, Permission.VIEW, PermissionManager.TARGET_APPLICATION);
        return mayUseIt
                ? Optional.of(new Reader(
                        Optional.of(person),
                        false,
                        false,
                        localeResolver.getLocale(key),
                        timeZoneManager.getUserTimeZone(key).toZoneId()))
                : Optional.empty();
    }
}
