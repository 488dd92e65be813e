package org.reversementoring.wiring;

import java.util.List;
import org.reversementoring.programme.SelfCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Touches a type of each package that the app imports. The imports are optional, so that one jar starts on several
 * versions of Confluence; the price is that a missing package shows only at first use, or, with annotations, never.
 */
public class OptionalImports implements SelfCheck {
    private static final Logger LOG = LoggerFactory.getLogger(OptionalImports.class);

    static final List<String> TYPES = List.of(
            "com.atlassian.activeobjects.external.ActiveObjects",
            "com.atlassian.annotations.security.AdminOnly",
            "com.atlassian.confluence.api.service.accessmode.AccessModeService",
            "com.atlassian.confluence.content.render.image.ImageDimensions",
            "com.atlassian.confluence.content.render.xhtml.ConversionContext",
            "com.atlassian.confluence.core.DefaultSaveContext",
            "com.atlassian.confluence.event.events.user.UserRemoveEvent",
            "com.atlassian.confluence.labels.LabelManager",
            "com.atlassian.confluence.macro.Macro",
            "com.atlassian.confluence.pages.PageManager",
            "com.atlassian.confluence.security.PermissionManager",
            "com.atlassian.confluence.setup.settings.GlobalSettingsManager",
            "com.atlassian.confluence.spaces.SpaceManager",
            "com.atlassian.confluence.user.UserAccessor",
            "com.atlassian.event.api.EventListener",
            "com.atlassian.mail.Email",
            "com.atlassian.mail.server.MailServerManager",
            "com.atlassian.mywork.model.NotificationBuilder",
            "com.atlassian.mywork.service.LocalNotificationService",
            "com.atlassian.sal.api.ApplicationProperties",
            "com.atlassian.sal.api.message.I18nResolver",
            "com.atlassian.sal.api.pluginsettings.PluginSettingsFactory",
            "com.atlassian.sal.api.timezone.TimeZoneManager",
            "com.atlassian.sal.api.transaction.TransactionCallback",
            "com.atlassian.sal.api.user.UserKey",
            "com.atlassian.scheduler.JobRunner",
            "com.atlassian.soy.renderer.SoyTemplateRenderer",
            "com.atlassian.user.User",
            "com.atlassian.webresource.api.assembler.PageBuilderService",
            "javax.crypto.Cipher",
            "javax.crypto.spec.SecretKeySpec",
            "javax.xml.stream.XMLInputFactory",
            "net.java.ao.Entity",
            "net.java.ao.schema.Table",
            "org.apache.struts2.interceptor.parameter.StrutsParameter",
            "org.apache.struts2.result.StreamResult",
            "org.osgi.framework.BundleContext",
            "org.slf4j.Logger");

    @Override
    public List<String> missingTypes() {
        return TYPES.stream().filter(type -> !isThere(type)).toList();
    }

    /** For start-up: what an administrator sees on the app's page, the log says too. */
    public void report() {
        List<String> missing = missingTypes();
        if (!missing.isEmpty()) {
            LOG.warn("This Confluence lacks what Reverse Mentoring calls: {}", missing);
        }
    }

    private static boolean isThere(String type) {
        try {
            Class.forName(type, false, OptionalImports.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }
}
