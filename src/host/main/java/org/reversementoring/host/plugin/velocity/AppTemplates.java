package org.reversementoring.host.plugin.velocity;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringWriter;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;
import org.reversementoring.host.plugin.resources.AppFiles;
import org.reversementoring.host.render.Html;

/**
 * The app's Velocity templates. Stands for Confluence's Velocity 1.6 with automatic HTML escaping (unless a reference
 * ends in {@code Html}) and its method allowlist; leaves out Confluence's context but for {@code $action} and the macro
 * {@code #form_xsrfToken()}. A reference to what is not there is an error, where Confluence would print it as it stands.
 */
public final class AppTemplates {
    private static final Pattern TRUSTED = Pattern.compile(".*[hH]tml(\\(\\))?}?");
    private static final String FILES = "files";

    private final VelocityEngine engine = new VelocityEngine();

    public AppTemplates(AppFiles files, Set<String> allowlist) {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "app,host");
        engine.setProperty("app.resource.loader.class", Loader.class.getName());
        engine.setProperty("app.resource.loader.cache", "true");
        engine.setProperty(
                "host.resource.loader.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "org/reversementoring/host/plugin/struts/macros.vm");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowlistUberspector.class.getName());
        engine.setProperty(
                RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, "org.apache.velocity.runtime.log.NullLogChute");
        engine.setApplicationAttribute(FILES, files);
        engine.setApplicationAttribute(AllowlistUberspector.ALLOWLIST, allowlist);
    }

    /** @throws IllegalStateException where the template is missing or wrong, or calls what it may not */
    public String render(String location, Object action, String token) {
        VelocityContext context = new VelocityContext();
        context.put("action", action);
        context.put("xsrfToken", token);
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler) (reference, value) ->
                value == null || TRUSTED.matcher(reference).matches() ? value : Html.escape(value.toString()));
        escaping.attachToContext(context);
        StringWriter out = new StringWriter();
        try {
            engine.mergeTemplate(location, "UTF-8", context, out);
        } catch (Exception e) {
            throw new IllegalStateException("The template " + location + " failed: " + e.getMessage(), e);
        }
        return out.toString();
    }

    /** Finds templates in the app's jar. Public because Velocity builds it by its name. */
    public static final class Loader extends ResourceLoader {
        @Override
        public void init(ExtendedProperties configuration) {}

        @Override
        public InputStream getResourceStream(String source) {
            AppFiles files = (AppFiles) rsvc.getApplicationAttribute(FILES);
            return new ByteArrayInputStream(
                    files.find(source).orElseThrow(() -> new ResourceNotFoundException("no template " + source)));
        }

        @Override
        public boolean isSourceModified(Resource resource) {
            return false;
        }

        @Override
        public long getLastModified(Resource resource) {
            return 0;
        }
    }
}
