package org.reversementoring.host.wiki;

import static java.util.Map.entry;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import com.atlassian.confluence.core.ContentPermissionManager;
import com.atlassian.confluence.labels.LabelManager;
import com.atlassian.confluence.pages.AttachmentManager;
import com.atlassian.confluence.pages.PageManager;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.security.SpacePermissionManager;
import com.atlassian.confluence.setup.settings.GlobalSettingsManager;
import com.atlassian.confluence.spaces.SpaceManager;
import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.mail.server.MailServerManager;
import com.atlassian.mywork.service.LocalNotificationService;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.reversementoring.host.data.Database;

/** The whole wiki on one database: what the stand-in's own pages work with, and the services that apps get. */
public final class Wiki {
    private final Accounts accounts;
    private final Settings settings;
    private final Contents contents;
    private final Spaces spaces;
    private final Permissions permissions;
    private final Detached detached;
    private final Outbox outbox;
    private final Workbox workbox;
    private final CurrentReader reader;
    private final Map<Class<?>, Object> services;

    /**
     * Makes the tables where they are missing.
     *
     * @param address of the site, asked at each use
     * @param sharedHome the folder in which apps may keep files
     * @param syntax throws an {@link IllegalArgumentException} on a body that is no storage format
     */
    public Wiki(Database database, Supplier<URI> address, Path sharedHome, Consumer<String> syntax, Clock clock) {
        database.jdbi().useHandle(h -> h.createScript(schema()).execute());
        Events events = new Events();
        this.accounts = new Accounts(database, events);
        this.settings = new Settings(database);
        this.contents = new Contents(database, settings, syntax, clock);
        this.spaces = new Spaces(database, settings, contents);
        this.permissions = new Permissions(accounts, settings, spaces, contents);
        this.detached = new Detached(accounts, contents, spaces);
        this.outbox = new Outbox(database, clock);
        this.workbox = new Workbox(database, settings, accounts, clock);
        this.reader = new CurrentReader(accounts);
        this.services = Map.ofEntries(
                entry(AccessModeService.class, settings),
                entry(ContentPermissionManager.class, new Restrictions(contents, accounts)),
                entry(AttachmentManager.class, new Attachments(contents)),
                entry(ApplicationProperties.class, new SiteAddress(address, sharedHome)),
                entry(EventPublisher.class, events),
                entry(GlobalSettingsManager.class, new SiteTitle()),
                entry(LabelManager.class, new Labels(contents)),
                entry(LocaleResolver.class, reader),
                entry(LocalNotificationService.class, workbox),
                entry(MailServerManager.class, new MailServer(database, settings, outbox)),
                entry(PageManager.class, new Pages(contents, detached)),
                entry(PermissionManager.class, permissions),
                entry(PluginSettingsFactory.class, new AppSettings(database)),
                entry(SpacePermissionManager.class, new SpaceGrants(spaces)),
                entry(SpaceManager.class, new AppSpaces(accounts, spaces, detached)),
                entry(TimeZoneManager.class, reader),
                entry(UserAccessor.class, accounts),
                entry(UserManager.class, reader));
    }

    public Accounts accounts() {
        return accounts;
    }

    public Settings settings() {
        return settings;
    }

    public Contents contents() {
        return contents;
    }

    public Spaces spaces() {
        return spaces;
    }

    public Permissions permissions() {
        return permissions;
    }

    public Detached detached() {
        return detached;
    }

    public Outbox outbox() {
        return outbox;
    }

    public Workbox workbox() {
        return workbox;
    }

    public CurrentReader reader() {
        return reader;
    }

    /** What apps may import, by the interface under which Confluence exports it. */
    public Map<Class<?>, Object> services() {
        return services;
    }

    public <T> T service(Class<T> type) {
        return type.cast(services.get(type));
    }

    private static String schema() {
        try (InputStream sql = Wiki.class.getResourceAsStream("schema.sql")) {
            return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
