package org.reversementoring.host.plugin;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.util.i18n.I18NBeanFactory;
import com.atlassian.mywork.service.LocalNotificationService;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.reversementoring.host.data.Database;
import org.reversementoring.host.plugin.resources.AppFiles;
import org.reversementoring.host.plugin.resources.Batches;
import org.reversementoring.host.plugin.resources.Downloads;
import org.reversementoring.host.plugin.resources.RequiredOnPage;
import org.reversementoring.host.plugin.resources.ResourceGraph;
import org.reversementoring.host.plugin.soy.SoyLoader;
import org.reversementoring.host.plugin.soy.SoyTemplates;
import org.reversementoring.host.plugin.velocity.AppTemplates;
import org.reversementoring.host.render.Macros;
import org.reversementoring.host.site.Blueprints;
import org.reversementoring.host.site.InstalledApp;

/**
 * One app, loaded from its jar as Confluence would load it: a bundle with its own Spring context, its tables migrated,
 * each module of its descriptor at work. Stands for Confluence's plugin system with a single, transformerless plugin;
 * leaves out enabling and disabling modules: what does not load stops the host.
 */
public final class App implements AutoCloseable {
    private final Platform platform;
    private final Bundle bundle;
    private final Descriptor descriptor;
    private final SpringContext context;
    private final Jobs jobs;
    private final Texts texts;
    private final RequiredOnPage required;
    private final Batches batches;
    private final Downloads downloads;
    private final Macros macros;
    private final Blueprints blueprints;
    private final InstalledApp overview;
    private final AppTemplates templates;

    /**
     * @param storage an empty or missing directory for the bundle cache
     * @param services what the wiki offers, by interface
     * @throws IllegalArgumentException where the descriptor is wrong
     * @throws IllegalStateException where the app does not start
     */
    public App(
            Engines engines,
            Path jar,
            Path storage,
            Database database,
            Map<Class<?>, Object> services,
            String contextPath) {
        this.platform = Platform.start(engines, storage, services.containsKey(LocalNotificationService.class));
        try {
            this.bundle = platform.install(jar);
            platform.hideInternalsFrom(bundle.getSymbolicName());
            this.descriptor = describe(bundle);
            this.texts = new Texts(bundle, descriptor.languages(), (LocaleResolver) services.get(LocaleResolver.class));
            AppFiles files = new AppFiles(bundle);
            this.templates = new AppTemplates(files, descriptor.velocityAllowlist());
            ResourceGraph graph = new ResourceGraph(descriptor);
            this.required = new RequiredOnPage(graph);
            this.downloads = new Downloads(descriptor, graph, files);
            SoyTemplates soy = new SoyTemplates(SoyLoader.load(engines.soy()), files, graph, texts, contextPath);
            this.batches = new Batches(graph, files, texts, soy, contextPath);
            Map<Class<?>, Object> offered = new HashMap<>(services);
            offered.put(I18nResolver.class, texts);
            offered.put(I18NBeanFactory.class, texts);
            offered.put(PageBuilderService.class, required);
            offered.put(SoyTemplateRenderer.class, soy);
            descriptor
                    .tables()
                    .ifPresent(tables ->
                            offered.put(ActiveObjects.class, AppTables.migrate(tables, bundle::loadClass, database)));
            platform.offer(offered);
            this.context = SpringContext.start(bundle, platform.context());
            this.macros = new AppMacros(this);
            this.blueprints = new AppBlueprints(descriptor.blueprints(), texts, files);
            this.overview = new AppOverview(this, contextPath);
            this.jobs = new Jobs(descriptor.jobs(), context);
        } catch (BundleException e) {
            platform.close();
            throw new IllegalStateException(jar + " is no bundle", e);
        } catch (RuntimeException | Error e) {
            platform.close();
            throw e;
        }
    }

    public Descriptor descriptor() {
        return descriptor;
    }

    public Bundle bundle() {
        return bundle;
    }

    /** Whether the class comes from the app's own jar. */
    public boolean owns(Class<?> type) {
        return bundle.equals(FrameworkUtil.getBundle(type));
    }

    /** Changes whenever another build of the app is loaded; part of addresses that browsers may keep for ever. */
    public String build() {
        return Long.toHexString(bundle.getLastModified());
    }

    public AppTemplates templates() {
        return templates;
    }

    public Texts texts() {
        return texts;
    }

    public Macros macros() {
        return macros;
    }

    public Blueprints blueprints() {
        return blueprints;
    }

    public InstalledApp overview() {
        return overview;
    }

    public Jobs jobs() {
        return jobs;
    }

    public RequiredOnPage required() {
        return required;
    }

    public Batches batches() {
        return batches;
    }

    public Downloads downloads() {
        return downloads;
    }

    /** An object of a class that the descriptor names, autowired by constructor in the app's context. */
    public Object create(Class<?> type) {
        return context.create(type);
    }

    /** @throws IllegalArgumentException where the app has no such class */
    public Class<?> classNamed(String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalArgumentException("the descriptor names a class that does not load: " + name, e);
        }
    }

    @Override
    public void close() {
        jobs.close();
        platform.close();
    }

    private static Descriptor describe(Bundle bundle) {
        URL xml = bundle.getEntry("atlassian-plugin.xml");
        if (xml == null) {
            throw new IllegalArgumentException("no atlassian-plugin.xml in " + bundle.getLocation());
        }
        try (InputStream in = xml.openStream()) {
            Descriptor descriptor = DescriptorReader.read(in, "atlassian-plugin.xml");
            String key = bundle.getHeaders().get("Atlassian-Plugin-Key");
            if (!descriptor.key().equals(key)) {
                throw new IllegalArgumentException(
                        "the manifest's Atlassian-Plugin-Key is " + key + ", the descriptor's key " + descriptor.key());
            }
            return descriptor;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
