package org.reversementoring.host.plugin.struts;

import com.opensymphony.xwork2.ActionInvocation;
import com.opensymphony.xwork2.interceptor.AbstractInterceptor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.struts2.interceptor.ValidationAware;
import org.reversementoring.host.site.Visit;

/**
 * Which HTTP methods an action answers, and the security token of what is no read. Stands for Confluence's permitted
 * methods (POST only; {@code doDefault} also GET) and its XSRF protection, on unless
 * {@code RequireSecurityToken=false}; leaves out the header that lets scripts do without a token.
 */
@SuppressWarnings("deprecation") // names of Struts 6 that 7 keeps under other packages
public final class TokenCheck extends AbstractInterceptor {
    @Override
    public String intercept(ActionInvocation invocation) throws Exception {
        HttpServletRequest request = invocation.getInvocationContext().getServletRequest();
        HttpServletResponse response = invocation.getInvocationContext().getServletResponse();
        Map<String, String> settings = invocation.getProxy().getConfig().getParams();
        boolean read = invocation.getProxy().getMethod().equals("doDefault");
        String method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        List<String> permitted = Arrays.asList(settings.getOrDefault("permittedMethods", read ? "GET,POST" : "POST")
                .split("[,\\s]+"));
        if (!permitted.contains(method)) {
            response.setHeader("Allow", String.join(", ", permitted));
            response.sendError(
                    HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This address does not answer " + method + ".");
            return "none";
        }
        String wanted = settings.getOrDefault("RequireSecurityToken", String.valueOf(!method.equals("GET")));
        if (Boolean.parseBoolean(wanted) && !Visit.proven(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            if (invocation.getAction() instanceof ValidationAware action) {
                action.addActionError("This form is too old or came from elsewhere. Please send it again.");
            }
            return "input";
        }
        return invocation.invoke();
    }
}
