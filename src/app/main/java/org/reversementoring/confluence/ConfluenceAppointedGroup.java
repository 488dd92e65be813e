package org.reversementoring.confluence;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.reversementoring.programme.AppointedGroup;
import org.reversementoring.programme.PersonKey;

/** The group is kept among Confluence's settings of apps, which it answers from its cache, as it does memberships. */
class ConfluenceAppointedGroup implements AppointedGroup {
    private static final int GROUPS_AT_ONCE = 100;

    private final String setting;
    private final PluginSettingsFactory settings;
    private final UserManager users;
    private final UserAccessor userAccessor;

    /** @param duty the name of the setting, below that of the app; kept for good */
    ConfluenceAppointedGroup(
            String duty, PluginSettingsFactory settings, UserManager users, UserAccessor userAccessor) {
        this.setting = "org.reversementoring:" + duty;
        this.settings = settings;
        this.users = users;
        this.userAccessor = userAccessor;
    }

    @Override
    public Optional<String> group() {
        return Optional.ofNullable(settings.createGlobalSettings().get(setting)).map(String.class::cast);
    }

    @Override
    public boolean include(PersonKey person) {
        return group().filter(name -> users.isUserInGroup(new UserKey(person.value()), name))
                .isPresent();
    }

    @Override
    public List<PersonKey> members(int most) {
        return group().map(userAccessor::getGroup).map(userAccessor::getMemberNamesAsList).orElseGet(List::of).stream()
                .sorted()
                .limit(most)
                .map(userAccessor::getUserByName)
                .filter(Objects::nonNull)
                .map(user -> new PersonKey(user.getKey().getStringValue()))
                .toList();
    }

    /** Groups cannot be asked for by name, but by what their names begin with, some at a time in an unnamed order. */
    @Override
    public Optional<String> known(String name) {
        for (int start = 0; ; start += GROUPS_AT_ONCE) {
            Iterator<String> found =
                    users.findGroupNamesByPrefix(name, start, GROUPS_AT_ONCE).iterator();
            if (!found.hasNext()) {
                return Optional.empty();
            }
            while (found.hasNext()) {
                String candidate = found.next();
                if (candidate.equalsIgnoreCase(name)) {
                    return Optional.of(candidate);
                }
            }
        }
    }

    @Override
    public void become(Optional<String> group) {
        group.ifPresentOrElse(
                name -> settings.createGlobalSettings().put(setting, name),
                () -> settings.createGlobalSettings().remove(setting));
    }
}
