package org.reversementoring.confluence;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.user.UserManager;
import org.reversementoring.programme.Coordinators;

/** Those who coordinate. */
public class ConfluenceCoordinators extends ConfluenceAppointedGroup implements Coordinators {

    public ConfluenceCoordinators(PluginSettingsFactory settings, UserManager users, UserAccessor userAccessor) {
        super("coordinators-group", settings, users, userAccessor);
    }
}
