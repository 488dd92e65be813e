package org.reversementoring.host.site;

import java.io.StringWriter;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.reversementoring.host.render.Html;

/** The stand-in's templates: whatever a template prints is escaped, unless its name ends in Html. */
final class Templates {
    private final VelocityEngine engine = new VelocityEngine();

    Templates() {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "class");
        engine.setProperty(
                "class.resource.loader.class", "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        engine.setProperty("class.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, "org/reversementoring/host/site/templates/forms.vm");
        engine.setProperty(
                RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, "org.apache.velocity.runtime.log.NullLogChute");
    }

    String html(String template, Map<String, Object> model) {
        VelocityContext context = new VelocityContext(model);
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler) (reference, value) ->
                value == null || reference.matches(".*Html[(){}]*") ? value : Html.escape(value.toString()));
        escaping.attachToContext(context);
        StringWriter out = new StringWriter();
        try {
            engine.mergeTemplate("org/reversementoring/host/site/templates/" + template + ".vm", "UTF-8", context, out);
        } catch (Exception e) {
            throw new IllegalStateException("The template " + template + " failed", e);
        }
        return out.toString();
    }
}
