package org.reversementoring.confluence;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import org.reversementoring.programme.Coordinators;
import org.reversementoring.programme.PersonKey;

/** Those who coordinate. */
public class ConfluenceCoordinators extends ConfluenceAppointedGroup implements Coordinators {

    private final UserManager users;

    public ConfluenceCoordinators(PluginSettingsFactory settings, UserManager users, UserAccessor userAccessor) {
        super("coordinators-group", settings, users, userAccessor);
        this.users = users;
    }

    @Override
    public boolean coordinates(PersonKey person) {
        return include(person) || users.isAdmin(new UserKey(person.value()));
    }
}
