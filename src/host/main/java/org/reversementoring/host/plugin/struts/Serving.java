package org.reversementoring.host.plugin.struts;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.sal.api.user.UserManager;
import org.reversementoring.host.plugin.App;

/**
 * What the classes need that Struts builds by their names: the app being served and the services that decide on access.
 * Static, because Struts offers those classes nothing else to hold on to; one JVM serves one app.
 */
record Serving(App app, PermissionManager permissions, UserManager users, AccessModeService accessMode) {
    private static volatile Serving current;

    static Serving current() {
        return current;
    }

    static void begin(Serving serving) {
        current = serving;
    }
}
