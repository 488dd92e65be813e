package org.reversementoring.host.plugin.struts;

import com.opensymphony.xwork2.interceptor.ParametersInterceptor;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Binds only what carries {@code @StrutsParameter}, as Confluence does since 8.8, and tells the developer what it dropped. */
@SuppressWarnings("deprecation") // names of Struts 6 that 7 keeps under other packages
public final class AnnotatedParameters extends ParametersInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(AnnotatedParameters.class);

    @Override
    protected boolean isParameterAnnotatedAndAllowlist(String name, Object action) {
        boolean bound = super.isParameterAnnotatedAndAllowlist(name, action);
        if (!bound) {
            String property = name.split("[.\\[(]")[0];
            boolean exists = Arrays.stream(action.getClass().getMethods())
                    .anyMatch(method -> method.getName().equalsIgnoreCase("set" + property));
            if (exists) {
                LOG.warn("parameter {} dropped: its setter in {} has no @StrutsParameter", name, action.getClass());
            }
        }
        return bound;
    }
}
