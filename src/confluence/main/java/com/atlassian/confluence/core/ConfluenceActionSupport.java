package com.atlassian.confluence.core;

import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.util.i18n.I18NBeanFactory;
import com.opensymphony.xwork2.ActionSupport;
import java.util.List;

/**
 * The base of every action. Its own base is another class on 9.x (xwork2) than on 10.x (struts2), so an action names
 * nothing that this class inherits by its owner, and no constant of it.
 *
 * <p>Grade A: Javadoc 9.2.4, 9.4.0, 10.0.3 and 10.1.1; extended by ONLYOFFICE's connector on 9.0.2 and 10.0.3 and by
 * Atlassian's Slack app on 10.0.1.
 */
@SuppressWarnings("deprecation") // Struts 6.7 deprecates the base that 9.x has; 10.x has the other one
public class ConfluenceActionSupport extends ActionSupport {

    private transient PermissionManager permissionManager;
    private transient I18NBeanFactory i18NBeanFactory;

    /** Called by the stand-in, as Confluence's Spring does by the property's name. */
    public void setPermissionManager(PermissionManager permissionManager) {
        this.permissionManager = permissionManager;
    }

    /** Called by the stand-in, as Confluence's Spring does by the property's name. */
    public void setI18NBeanFactory(I18NBeanFactory i18NBeanFactory) {
        this.i18NBeanFactory = i18NBeanFactory;
    }

    /** Called by GET and, where permitted, POST requests to {@code doSomething.action}'s default method. */
    public String doDefault() throws Exception {
        return INPUT;
    }

    /** Whether the caller may use the action at all; asked before it is run. */
    public boolean isPermitted() {
        return permissionManager.hasPermission(
                AuthenticatedUserThreadLocal.get(), Permission.VIEW, PermissionManager.TARGET_APPLICATION);
    }

    @Override
    public String getText(String key) {
        return i18NBeanFactory.getI18NBean().getText(key);
    }

    @Override
    public String getText(String key, List<?> arguments) {
        return i18NBeanFactory.getI18NBean().getText(key, arguments);
    }

    @Override
    public String getText(String key, String[] arguments) {
        return i18NBeanFactory.getI18NBean().getText(key, List.of(arguments));
    }
}
