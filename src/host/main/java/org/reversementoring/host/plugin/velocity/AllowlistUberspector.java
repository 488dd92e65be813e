package org.reversementoring.host.plugin.velocity;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/**
 * Refuses every method that a template may not call. Stands for Confluence's {@code <velocity-allowlist>}, matched on the
 * declaring class: allowed are listed methods, getters of the action itself, and strings, numbers and collections of the
 * JDK. Confluence would log "Method needs allowlisting" and print the reference as it stands; here the page fails.
 */
public final class AllowlistUberspector extends SecureUberspector {
    static final String ALLOWLIST = "allowlist";

    private Set<?> allowlist;

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        super.setRuntimeServices(services);
        allowlist = (Set<?>) services.getApplicationAttribute(ALLOWLIST);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info where) throws Exception {
        VelMethod found = super.getMethod(target, name, arguments, where);
        if (found != null) {
            check(target, name, arguments);
        }
        return found;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String property, Info where) throws Exception {
        VelPropertyGet found = super.getPropertyGet(target, property, where);
        if (found != null) {
            boolean keyed = found.getMethodName().equals("get");
            check(target, found.getMethodName(), keyed ? new Object[] {property} : new Object[0]);
        }
        return found;
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String property, Object value, Info where) {
        throw new SecurityException("A template sets nothing: " + property);
    }

    private void check(Object target, String name, Object[] arguments) {
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        if (method == null) {
            throw new SecurityException("No such method for a template: " + name);
        }
        String declaring = method.getDeclaringClass().getName();
        String signature = declaring + "#" + name + "("
                + Arrays.stream(method.getParameterTypes()).map(Class::getName).collect(Collectors.joining(",")) + ")";
        boolean getterOfAction = target instanceof ConfluenceActionSupport
                && arguments.length == 0
                && (name.startsWith("get") || name.startsWith("is"));
        boolean plain = declaring.startsWith("java.lang.") || declaring.startsWith("java.util.");
        if (!getterOfAction && !plain && !allowlist.contains(signature)) {
            throw new SecurityException("Method needs allowlisting: " + signature);
        }
    }
}
