package org.reversementoring.host.plugin.struts;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.opensymphony.xwork2.ObjectFactory;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.reversementoring.host.plugin.App;

/** Takes classes named by a {@code <struts>} module from the app's bundle and builds actions in the app's own context. */
public final class BundleObjects extends ObjectFactory {
    @Override
    public boolean isNoArgConstructorRequired() {
        return false;
    }

    @Override
    public Class<?> getClassInstance(String name) throws ClassNotFoundException {
        Bundle app = Serving.current().app().bundle();
        return app.getEntry(name.replace('.', '/') + ".class") == null
                ? super.getClassInstance(name)
                : app.loadClass(name);
    }

    @Override
    @SuppressWarnings("rawtypes") // as the base declares it
    public Object buildBean(Class type, Map<String, Object> extra) throws Exception {
        App app = Serving.current().app();
        if (!app.owns(type)) {
            return super.buildBean(type, extra);
        }
        Object bean = app.create(type);
        if (bean instanceof ConfluenceActionSupport action) {
            action.setPermissionManager(Serving.current().permissions());
            action.setI18NBeanFactory(app.texts());
        }
        return injectInternalBeans(bean);
    }
}
