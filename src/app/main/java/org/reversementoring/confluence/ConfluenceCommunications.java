package org.reversementoring.confluence;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.user.UserManager;
import org.reversementoring.story.Communications;

/** Those who publish stories. */
public class ConfluenceCommunications extends ConfluenceAppointedGroup implements Communications {

    public ConfluenceCommunications(PluginSettingsFactory settings, UserManager users, UserAccessor userAccessor) {
        super("communications-group", settings, users, userAccessor);
    }
}
