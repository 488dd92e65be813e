package org.reversementoring.host.plugin.struts;

import com.opensymphony.xwork2.ActionInvocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.apache.struts2.result.StrutsResultSupport;
import org.reversementoring.host.plugin.velocity.AppTemplates;
import org.reversementoring.host.site.Visit;

/** Renders a template of the app around its action. Rendered whole before it is sent, so that an error is a clean 500. */
@SuppressWarnings("deprecation") // names of Struts 6 that 7 keeps under other packages
public final class VelocityResult extends StrutsResultSupport {
    @Override
    protected void doExecute(String location, ActionInvocation invocation) {
        HttpServletRequest request = invocation.getInvocationContext().getServletRequest();
        HttpServletResponse response = invocation.getInvocationContext().getServletResponse();
        AppTemplates templates = Serving.current().app().templates();
        String page = templates.render(location, invocation.getAction(), Visit.token(request));
        response.setContentType("text/html;charset=UTF-8");
        try {
            response.getWriter().write(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
