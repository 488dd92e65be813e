package org.reversementoring.host.plugin.struts;

import com.atlassian.annotations.security.AdminOnly;
import com.atlassian.annotations.security.AnonymousSiteAccess;
import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.SystemAdminOnly;
import com.atlassian.annotations.security.UnrestrictedAccess;
import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.opensymphony.xwork2.ActionInvocation;
import com.opensymphony.xwork2.interceptor.AbstractInterceptor;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/**
 * Who may call an action at all. Stands for Confluence's access annotations, of which the method's comes before the
 * class's and none means licensed users, and for {@code isPermitted()}; leaves out web-sudo and users without a licence.
 * Sends anonymous visitors to the log-in, and refuses writes in read-only mode where the app does not promise to do so.
 */
@SuppressWarnings("deprecation") // names of Struts 6 that 7 keeps under other packages
public final class AccessCheck extends AbstractInterceptor {
    private static final String NOTHING_MORE_TO_DO = "none";

    @Override
    public String intercept(ActionInvocation invocation) throws Exception {
        Serving serving = Serving.current();
        ConfluenceUser user = AuthenticatedUserThreadLocal.get();
        HttpServletRequest request = invocation.getInvocationContext().getServletRequest();
        HttpServletResponse response = invocation.getInvocationContext().getServletResponse();
        Object action = invocation.getAction();
        Method method = action.getClass().getMethod(invocation.getProxy().getMethod());
        boolean permitted = mayCall(serving, user, method, action)
                && (!(action instanceof ConfluenceActionSupport base) || base.isPermitted());
        if (!permitted && user == null) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String here =
                    request.getRequestURI().substring(request.getContextPath().length()) + query;
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader(
                    "Location",
                    request.getContextPath() + "/login?os_destination="
                            + URLEncoder.encode(here, StandardCharsets.UTF_8));
            return NOTHING_MORE_TO_DO;
        }
        if (!permitted) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "You do not have the permission to see this page.");
            return NOTHING_MORE_TO_DO;
        }
        if (serving.accessMode().isReadOnlyAccessModeEnabled()
                && !serving.app().descriptor().readOnlyCompatible()
                && request.getMethod().equals("POST")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "The site is in read-only mode.");
            return NOTHING_MORE_TO_DO;
        }
        return invocation.invoke();
    }

    private static boolean mayCall(Serving serving, ConfluenceUser user, Method method, Object action) {
        boolean ofMethod = Stream.of(
                        UnrestrictedAccess.class,
                        AnonymousSiteAccess.class,
                        LicensedOnly.class,
                        AdminOnly.class,
                        SystemAdminOnly.class)
                .anyMatch(method::isAnnotationPresent);
        if (has(UnrestrictedAccess.class, method, action, ofMethod)) {
            return true;
        }
        boolean usesSite =
                serving.permissions().hasPermission(user, Permission.VIEW, PermissionManager.TARGET_APPLICATION);
        if (has(AdminOnly.class, method, action, ofMethod) || has(SystemAdminOnly.class, method, action, ofMethod)) {
            return user != null && serving.users().isAdmin(user.getKey());
        }
        return usesSite && (user != null || has(AnonymousSiteAccess.class, method, action, ofMethod));
    }

    private static boolean has(Class<? extends Annotation> annotation, Method method, Object action, boolean ofMethod) {
        return ofMethod
                ? method.isAnnotationPresent(annotation)
                : action.getClass().isAnnotationPresent(annotation);
    }
}
