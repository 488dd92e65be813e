package org.reversementoring.host.plugin.struts;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.sal.api.user.UserManager;
import com.opensymphony.xwork2.config.ConfigurationException;
import com.opensymphony.xwork2.config.ConfigurationManager;
import com.opensymphony.xwork2.config.providers.XmlDocConfigurationProvider;
import com.opensymphony.xwork2.util.location.Location;
import java.lang.reflect.Modifier;
import java.util.Map;
import javax.servlet.Filter;
import javax.servlet.FilterConfig;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.struts2.dispatcher.Dispatcher;
import org.apache.struts2.dispatcher.filter.StrutsPrepareAndExecuteFilter;
import org.reversementoring.host.plugin.App;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Serves the app's {@code <struts>} modules with the real Struts. Stands for Confluence's Struts module type and its
 * package {@code default}; leaves out Confluence's own actions: a module that does not load stops the host.
 */
public final class StrutsModules {
    /** Init parameters of the filter; Struts' own files must be named once the list is not the default one. */
    public static final Map<String, String> SETTINGS =
            Map.of("config", "struts-beans.xml,struts-excluded-classes.xml,struts-default.xml,host-struts.xml");

    private StrutsModules() {}

    /** The filter to be mapped to {@code *.action}; begins with an initial configuration of all modules. */
    public static Filter filter(App app, Map<Class<?>, Object> services) {
        Serving.begin(new Serving(
                app,
                (PermissionManager) services.get(PermissionManager.class),
                (UserManager) services.get(UserManager.class),
                (AccessModeService) services.get(AccessModeService.class)));
        return new StrutsPrepareAndExecuteFilter() {
            @Override
            protected void postInit(Dispatcher dispatcher, FilterConfig config) {
                ConfigurationManager manager = dispatcher.getConfigurationManager();
                app.descriptor().struts().forEach(module -> manager.addContainerProvider(new Module(module)));
                manager.reload();
            }
        };
    }

    /** One {@code <struts>} element, read by Struts' own parser. */
    private static final class Module extends XmlDocConfigurationProvider {
        private final String key;

        private Module(Element module) {
            super(packagesOf(module));
            this.key = module.getAttribute("key");
        }

        @Override
        protected void verifyAction(String name, Location where) {
            try {
                if (!Modifier.isPublic(allowAndLoadClass(name).getModifiers())) {
                    throw new ConfigurationException("action class " + name + " is not public", where);
                }
            } catch (ClassNotFoundException | LinkageError e) {
                throw new ConfigurationException("action class " + name + " does not load: " + e, e, where);
            }
        }

        @Override
        public String toString() {
            return "struts module " + key;
        }

        private static Document packagesOf(Element module) {
            try {
                Document document = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .newDocument();
                Element root = document.createElement("struts");
                document.appendChild(root);
                for (Node node = module.getFirstChild(); node != null; node = node.getNextSibling()) {
                    if (node.getNodeName().equals("package")) {
                        root.appendChild(document.importNode(node, true));
                    }
                }
                return document;
            } catch (ParserConfigurationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
